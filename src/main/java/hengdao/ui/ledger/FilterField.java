package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.report.ledger.LedgerColumn;
import hengdao.ui.common.CommittedText;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** The field below a heading: what is typed there narrows the ledger; Enter or Down goes to the lines, Esc empties it. */
final class FilterField extends TextField {

    private final CommittedText committed = CommittedText.of(this);
    private final Runnable toLines;

    FilterField(LedgerColumn column, LedgerModel model, Messages messages, Runnable toLines) {
        this.toLines = toLines;
        getStyleClass().add("ledger-filter");
        setId("ledger-filter-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAccessibleText(messages.text("ledger.filter.of", column.heading(messages)));
        setPromptText(messages.text("ledger.filter"));
        String help = column.kind() == LedgerColumn.Kind.TEXT ? "ledger.filter.help.text" : "ledger.filter.help.figure";
        setTooltip(new Tooltip(messages.text(help)));
        setMinWidth(0);
        setText(model.view().filters().getOrDefault(column, ""));
        model.viewProperty().addListener((property, before, now) -> {
            String wanted = now.filters().getOrDefault(column, "");
            if (!wanted.strip().equals(getText().strip())) {
                setText(wanted);
            }
        });
        committed.textProperty().addListener((property, before, now) -> model.filter(column, now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (committed.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, DOWN -> toLines.run();
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    toLines.run();
                } else {
                    clear();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
