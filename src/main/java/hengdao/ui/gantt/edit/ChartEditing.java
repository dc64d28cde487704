package hengdao.ui.gantt.edit;

import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Session;

/** Makes a chart editable: the one place where the parts of editing are put together. */
public final class ChartEditing {

    private ChartEditing() {}

    /** Installs pointer and keys on a chart of what the session shows. */
    public static void install(EditedChart chart, Session session, EditHost host) {
        Selected selected = new Selected(chart, session);
        EditDialogs dialogs = new EditDialogs(host.dialogs(), session.messages());
        RowCommands commands = new RowCommands(chart, session, selected, dialogs);
        NewRowField newRow = new NewRowField(chart, session);
        EditActions actions = new EditActions(
                session,
                selected,
                newRow,
                new CellField(chart, session, host.dialogs()),
                new EditClipboard(chart, session, selected, dialogs),
                dialogs);
        PickedLink links = new PickedLink(chart, session, dialogs);
        new EditKeys(chart, session, commands, actions, links).install();
        new EditMenu(session, selected, commands, actions).install(chart.menu());
        new EditPointer(chart, session, host, actions, selected, links).install();
    }
}
