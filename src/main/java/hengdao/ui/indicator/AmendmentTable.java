package hengdao.ui.indicator;

import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import hengdao.ui.common.FixedColumns;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** What was changed of the promise of an indicator: both values, why, and who approved it. */
final class AmendmentTable extends TableView<Amendment> {

    AmendmentTable(Messages messages) {
        setId("amendments");
        setAccessibleText(messages.text("amendments.title"));
        add(messages.text("amendments.on"), 82, each -> each.on().toString());
        add(
                messages.text("amendments.kind"),
                72,
                each -> messages.text("amendments.kind." + each.kind().name().toLowerCase(Locale.ROOT)));
        add(messages.text("amendments.before"), 110, Amendment::before);
        add(messages.text("amendments.after"), 110, Amendment::after);
        add(messages.text("amendments.approved"), 90, Amendment::approvedBy);
        add(messages.text("amendments.reason"), 160, Amendment::reason);
        FixedColumns.stretch(
                this, getColumns().get(2), getColumns().get(3), getColumns().getLast());
    }

    private void add(String title, double width, Function<Amendment, String> text) {
        getColumns().add(FixedColumns.text(title, width, false, text));
    }
}
