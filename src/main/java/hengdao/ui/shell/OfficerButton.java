package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.service.Preferences;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Officer;
import hengdao.ui.common.Popover;
import hengdao.ui.common.Session;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;

/** Says in the status bar who works here, and asks at a press who it is from now on: {@code pressed} says how. */
final class OfficerButton extends Button {

    private final Session session;
    private final Messages messages;

    OfficerButton(Session session, Runnable pressed) {
        this.session = session;
        messages = session.messages();
        setId("status-officer");
        getStyleClass().addAll("status-item", "status-officer");
        setMinWidth(USE_PREF_SIZE);
        session.officer().nameProperty().subscribe(this::show);
        setOnAction(event -> pressed.run());
    }

    private void show(String name) {
        if (session.officer().isSignedIn()) {
            put(messages.text("officer.signed-in", name), messages.text("officer.signed-in.tip", name));
            return;
        }
        String tip = name.isEmpty()
                ? messages.text("officer.nobody.tip", Preferences.userOfThePc())
                : messages.text("officer.is.tip", name);
        put(name.isEmpty() ? messages.text("officer.nobody") : messages.text("officer.is", name), tip);
    }

    private void put(String text, String tip) {
        setText(text);
        setTooltip(new Tooltip(tip));
        setAccessibleHelp(tip);
    }

    /** Asks above the button who works here. */
    void choose() {
        Popover[] over = new Popover[1];
        OfficerForm form = new OfficerForm(
                session,
                messages.text("officer.why"),
                "officer.cancel",
                name -> {
                    over[0].hide();
                    session.officer().sign(name);
                },
                () -> over[0].hide());
        over[0] = Popover.above(form);
        over[0].toggle(this);
        form.focusFirst();
    }

    /** Asks in a window of its own, before a change is logged under a name for the first time. */
    void ask(Dialogs dialogs) {
        Officer officer = session.officer();
        Stage[] window = new Stage[1];
        String[] signed = new String[1];
        OfficerForm form = new OfficerForm(
                session,
                messages.text("officer.first", Preferences.userOfThePc()),
                "officer.later",
                name -> {
                    signed[0] = name;
                    window[0].close();
                },
                () -> window[0].close());
        form.getStyleClass().add("dialog-page");
        window[0] = dialogs.show(messages.text("officer.title"), form);
        window[0].setOnHidden(event -> {
            if (signed[0] == null) {
                officer.decline();
            } else {
                officer.sign(signed[0]);
            }
        });
        form.focusFirst();
    }
}
