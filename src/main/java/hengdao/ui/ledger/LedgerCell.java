package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.ui.common.LightBadge;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of the ledger: words, or a light with its word; what was amended says so, with all of it in a tooltip. */
final class LedgerCell extends TableCell<LedgerLine, String> {

    /** From how many characters on words may be cut and are told in full when pointed at. */
    private static final int LONG = 8;

    private static final Pattern SAME_YEAR = Pattern.compile("^(\\d{4})-(\\d\\d-\\d\\d) → \\1-");

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final LedgerColumn column;
    private final Messages messages;
    private final InvalidationListener follow = moved -> mark();
    private final @Nullable LightBadge badge;

    LedgerCell(LedgerColumn column, Messages messages) {
        this.column = column;
        this.messages = messages;
        badge = column == LedgerColumn.LIGHT ? new LightBadge(messages) : null;
        if (column.kind() == LedgerColumn.Kind.FIGURE) {
            getStyleClass().add("figure");
        }
        indexProperty().addListener(follow);
        tableViewProperty().subscribe(table -> {
            if (table != null) {
                table.getFocusModel().focusedCellProperty().addListener(new WeakInvalidationListener(follow));
            }
        });
    }

    /** Marks the cell the keyboard is on. */
    private void mark() {
        boolean current = getTableView() instanceof LedgerTable table
                && !isEmpty()
                && table.getFocusModel().getFocusedIndex() == getIndex()
                && table.column() == column;
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        mark();
        getStyleClass().removeAll("amended", "of-holder");
        LedgerLine line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || words == null || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (line.holder()) {
            getStyleClass().add("of-holder");
        }
        if (badge != null) {
            badge.show(line.status().light());
            setGraphic(badge);
            setText(null);
            return;
        }
        setText(column == LedgerColumn.DEADLINE ? narrow(words) : words);
        String amended = amended(line);
        if (!amended.isEmpty()) {
            getStyleClass().add("amended");
        }
        setTooltip(amended.isEmpty() && words.length() < LONG ? null : tooltip(words, amended));
    }

    /** Two days of one year with the year said once, so that both fit: 02-28 → 2017-03-07. */
    private static String narrow(String words) {
        return SAME_YEAR.matcher(words).replaceFirst("$2 → $1-");
    }

    private Tooltip tooltip(String words, String amended) {
        Tooltip tooltip = new Tooltip(amended.isEmpty() ? words : words + "\n" + amended);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        return tooltip;
    }

    private String amended(LedgerLine line) {
        AmendmentKind kind = switch (column) {
            case TARGET -> AmendmentKind.TARGET;
            case DEADLINE -> AmendmentKind.DEADLINE;
            case BASIS -> AmendmentKind.BASIS;
            default -> null;
        };
        return line.amendments().stream()
                .filter(each -> each.kind() == kind)
                .map(this::words)
                .collect(Collectors.joining("\n"));
    }

    private String words(Amendment amendment) {
        return messages.text(
                "ledger.amended",
                amendment.on(),
                amendment.before(),
                amendment.after(),
                amendment.approvedBy(),
                amendment.reason());
    }
}
