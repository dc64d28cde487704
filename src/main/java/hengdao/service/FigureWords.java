package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.ReportFigure;
import hengdao.report.Fact;
import hengdao.report.FigureName;
import java.util.Arrays;
import java.util.Locale;

/** How a figure of an issued report is called and shown. */
public record FigureWords(Messages messages) {

    /** What it says, for example 累计完成. */
    public String name(ReportFigure figure) {
        String word = figure.what().toLowerCase(Locale.ROOT);
        if (Arrays.stream(FigureName.values()).anyMatch(each -> each.name().equals(figure.what()))) {
            return messages.text("issued.figure." + word);
        }
        return Arrays.stream(Fact.Name.values()).anyMatch(each -> each.name().equals(figure.what()))
                ? messages.text("fact." + word)
                : figure.what();
    }

    /** The figure itself; lights and states in words. */
    public String value(ReportFigure figure) {
        String word = figure.shown().toLowerCase(Locale.ROOT);
        return switch (figure.what()) {
            case "LIGHT" -> figure.shown().isEmpty() ? "" : messages.text("light." + word);
            case "ORDER_STATE" ->
                figure.shown().isEmpty() ? "" : messages.text("orders.state." + word.replace('_', '-'));
            default -> figure.shown();
        };
    }

    /** What stands there now, in the same words. */
    public String now(FigureChange change) {
        ReportFigure then = change.then();
        return value(new ReportFigure(then.key(), then.name(), then.what(), change.now()));
    }
}
