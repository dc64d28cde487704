package hengdao.ui.shell;

import hengdao.gantt.RowFilter;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** How many tasks were not reported on in the present period (本期未填报), as the overview counts them; lists them when pressed. */
final class UnreportedButton extends Button {

    private static final RowFilter ROWS = RowFilter.NONE.withOnly(Set.of(RowFilter.Only.UNREPORTED));

    private final Session session;
    private final NewestLookup<Integer> lookups;

    /** @param open shows the rows that answer a filter */
    UnreportedButton(Session session, Consumer<RowFilter> open) {
        this.session = session;
        lookups = new NewestLookup<>(session.tasks(), session::fail);
        setId("status-unreported");
        getStyleClass().addAll("status-item", "status-officer");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(session.messages().text("shell.unreported.tip")));
        setOnAction(event -> open.accept(ROWS));
        show(0);
        session.viewProperty()
                .subscribe(view ->
                        lookups.ask(outdated -> session.figures().of(view).all().unreported(), this::show));
    }

    private void show(int count) {
        setText(session.messages().text("shell.unreported-count", count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
