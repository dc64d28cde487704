package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A list and beside it what is known of the line selected, with a form to change it, or one for a deed such as merging. What
 * is typed stays with its line, also while others are selected, until it is saved or given up.
 *
 * @param <L> a line
 */
abstract class ListPage<L> implements DataPage {

    private static final Set<String> ANYWHERE = Set.of("new-unit", "new-person", "new-project");

    final Session session;
    final Navigation navigation;
    final Messages messages;
    final LineTable<L> table;
    final Detail detail;
    private final String name;
    private final Function<L, Object> key;
    private final KeptForms kept = new KeptForms();
    private @Nullable Form form;
    private List<Node> deedNodes = List.of();
    private @Nullable Object shown;
    private @Nullable Object awaited;

    ListPage(Session session, Navigation navigation, String name, Function<L, Object> key) {
        this.session = session;
        this.navigation = navigation;
        this.name = name;
        this.key = key;
        messages = session.messages();
        table = new LineTable<>("data-list-" + name, messages.text("data.page." + name), key);
        detail = new Detail("data-detail-" + name);
        table.onShown(this::showUnlessTyping);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows a line, or what to do if there is none. */
    abstract void show(@Nullable L line);

    /** Asks for something new, like the line selected. */
    abstract void add();

    /** Takes a line out of use, or back. */
    abstract void remove(L line);

    @Override
    public String name() {
        return name;
    }

    @Override
    public void focusList() {
        table.requestFocus();
    }

    /** Takes the form of the line being shown, with what was typed into it before; what is below it may come later. */
    void take(Form fresh) {
        fresh.onCancel(this::back);
        kept.writeInto(shown, fresh);
        fresh.keepAs(draft(fresh));
        form = fresh;
    }

    /** Whether a form is the one shown. */
    boolean isShown(Form some) {
        return form == some;
    }

    /** Shows a deed in place of the line, with the cursor in its first field; one half written before goes on. */
    void act(Form deed, String title, String context, Node... below) {
        keep();
        List<Node> nodes = new ArrayList<>(List.of(Parts.head(title, context), deed));
        nodes.addAll(List.of(below));
        deed.onCancel(this::back);
        KeptForms.Kept before = kept.take(shown, deed.getId());
        if (before == null) {
            deed.keepAs(draft(deed));
        }
        showDeed(before == null ? new KeptForms.Kept(deed, nodes) : before).focusFirst();
    }

    /** What was typed is on disk: shows the line known by something, with the cursor in the list. */
    void done(Object wanted) {
        awaited = wanted;
        table.select(wanted);
        done();
    }

    /** Shows the line known by something, which may still have to be read. */
    void find(Object wanted) {
        awaited = wanted;
        table.select(wanted);
        refresh();
    }

    /** What was asked for is on disk: the cursor is in the list again. */
    void done() {
        if (form != null && form.isAsked()) {
            form.forget();
        } else if (form != null) {
            keep();
        }
        kept.dropAsked();
        form = null;
        refresh();
        table.requestFocus();
        navigation.saved();
    }

    /** Gives up what is typed. */
    void back() {
        if (form != null) {
            form.forget();
        }
        form = null;
        showLine(table.selected());
        table.requestFocus();
    }

    /** Puts lines into the list; what was just made or changed is shown even if the list was narrowed to others. */
    void fill(List<L> lines, PageFrame frame) {
        table.fill(lines);
        Object wanted = awaited;
        if (wanted == null) {
            return;
        }
        L line = table.selected();
        if (line != null && key.apply(line).equals(wanted)) {
            awaited = null;
        } else if (!frame.query().isEmpty()) {
            awaited = null;
            frame.showAll();
        }
    }

    /** The name of a form's draft: what belongs to no line has the same wherever it was begun. */
    private String draft(Form some) {
        Object at = ANYWHERE.contains(some.getId()) ? null : shown;
        String line = at == null ? "" : at.toString();
        return "data-" + name + "." + line + "." + some.getId();
    }

    private void showUnlessTyping(@Nullable L line) {
        Object now = line == null ? null : key.apply(line);
        if (!Objects.equals(now, shown)) {
            keep();
            form = null;
        }
        shown = now;
        if (form == null || !form.isDirty()) {
            form = null;
            showLine(line);
        }
    }

    private void showLine(@Nullable L line) {
        show(line);
        KeptForms.Kept deed = kept.takeDeed(shown);
        if (deed != null) {
            keep();
            showDeed(deed);
        }
    }

    private Form showDeed(KeptForms.Kept deed) {
        form = deed.form();
        deedNodes = deed.nodes();
        detail.show(deedNodes);
        return deed.form();
    }

    /** Keeps what is half written with the line shown. */
    private void keep() {
        if (form != null && form.isDirty()) {
            kept.keep(shown, new KeptForms.Kept(form, form.isDeed() ? deedNodes : List.of()));
        }
    }

    private void press(KeyEvent event) {
        L line = table.selected();
        switch (event.getCode()) {
            case INSERT -> add();
            case ENTER -> {
                if (form != null) {
                    form.focusFirst();
                }
            }
            case DELETE -> {
                if (line != null) {
                    remove(line);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
