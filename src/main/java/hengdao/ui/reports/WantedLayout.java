package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.service.OwnPaper;
import hengdao.service.PageLayout;
import hengdao.service.Paper;
import hengdao.service.PaperMeasures;
import hengdao.service.PosterPaper;
import hengdao.service.ReportFormat;
import hengdao.service.ReportKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was chosen of the paper into a layout, and says beside which field it cannot. */
final class WantedLayout {

    private final PaperChoices choices;
    private final Messages messages;
    private final Map<Wanted.Field, String> findings = new EnumMap<>(Wanted.Field.class);
    private final PageLayout layout;

    WantedLayout(PaperChoices choices, ReportKind kind, Messages messages) {
        this.choices = choices;
        this.messages = messages;
        this.layout = layout(kind);
    }

    /** What is wrong, by field. */
    Map<Wanted.Field, String> findings() {
        return findings;
    }

    /** The layout; the usual one in what is wrong. */
    PageLayout layout() {
        return layout;
    }

    private PageLayout layout(ReportKind kind) {
        boolean chart = kind == ReportKind.GANTT;
        PageLayout made = PageLayout.USUAL.inBlack(
                kind.hasColours() && choices.blackProperty().get());
        if (Options.of(kind).paper()) {
            made = made.on(
                    own(), read(Wanted.Field.MARGIN, choices.marginProperty().get(), PaperMeasures::margin));
        }
        if (kind.formats().contains(ReportFormat.PNG)) {
            Integer dpi = read(Wanted.Field.DPI, choices.dpiProperty().get(), PaperMeasures::dpi);
            made = made.at(dpi == null ? PageLayout.USUAL_DPI : dpi);
        }
        if (!chart) {
            return made;
        }
        if (!choices.onePageProperty().get()) {
            made = made.wide(
                    choices.pagesWideProperty().get(),
                    read(
                            Wanted.Field.DAYS_PER_CM,
                            choices.daysPerCentimetreProperty().get(),
                            PaperMeasures::daysPerCentimetre));
        }
        return made.in(choices.sequenceProperty().get())
                .with(List.copyOf(choices.columnsProperty().get()))
                .dividedOver(poster());
    }

    private @Nullable OwnPaper own() {
        String typed = choices.ownProperty().get();
        OwnPaper own =
                read(Wanted.Field.OWN, typed, text -> OwnPaper.parse(text).orElse(null));
        if (own == null && !typed.isBlank() && !findings.containsKey(Wanted.Field.OWN)) {
            findings.put(Wanted.Field.OWN, messages.text("reports.own.unreadable"));
        }
        return own;
    }

    private @Nullable PosterPaper poster() {
        Paper sheet = choices.posterProperty().get();
        if (sheet == null) {
            return null;
        }
        Double overlap = read(Wanted.Field.OVERLAP, choices.overlapProperty().get(), PaperMeasures::overlap);
        return overlap == null ? null : new PosterPaper(sheet, overlap);
    }

    private <T> @Nullable T read(Wanted.Field field, String typed, Function<String, @Nullable T> reading) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return reading.apply(typed);
        } catch (ExpectedError e) {
            findings.put(field, messages.text(e.messageKey(), e.arguments()));
            return null;
        }
    }
}
