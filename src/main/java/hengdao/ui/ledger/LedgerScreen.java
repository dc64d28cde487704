package hengdao.ui.ledger;

import hengdao.report.ledger.LedgerColumn;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 台账: every task of the year in one table. */
public final class LedgerScreen implements Screen {

    private final LedgerModel model;
    private final LedgerTable table;
    private final VBox root;

    /** Shows what the session holds; made when it is first chosen. */
    public LedgerScreen(Session session, Navigation navigation) {
        model = new LedgerModel(session);
        table = new LedgerTable(model, session.messages());
        LedgerEditor editor = new LedgerEditor(session, navigation, model, table);
        new LedgerMenu(model, table, editor, navigation, session.messages()).install();
        Pane over = new Pane(editor.node());
        over.setPickOnBounds(false);
        StackPane body = new StackPane(table, over);
        VBox.setVgrow(body, Priority.ALWAYS);
        LedgerFoot foot = new LedgerFoot(session.messages());
        root = new VBox(new LedgerBar(model, session.messages(), navigation::dialogs), body, foot);
        root.setId("ledger");
        root.getStyleClass().add("ledger");
        model.listProperty().subscribe(list -> {
            if (list != null) {
                foot.show(list.totals());
            }
        });
    }

    /** Shows all lines that have some words in a column. */
    public void open(LedgerColumn column, String words) {
        model.showOnly(column, words);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFirst() {
        root.applyCss();
        table.requestFocus();
    }
}
