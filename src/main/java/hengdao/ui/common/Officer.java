package hengdao.ui.common;

import hengdao.service.Preferences;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;

/**
 * Who works at this PC (署名): changes of the programme are logged under that name. Where nobody has signed yet, the first
 * change waits until somebody has been asked. On the JavaFX thread.
 */
public final class Officer {

    private final Memory memory;
    private final ReadOnlyStringWrapper name;
    private final List<Runnable> waiting = new ArrayList<>();
    private Runnable question = this::decline;
    private final boolean signedIn;
    private boolean declined;

    /** Whoever is signed in, signed last in this data folder, or else reported last. */
    Officer(Memory memory, boolean signedIn) {
        this.memory = memory;
        this.signedIn = signedIn;
        name = new ReadOnlyStringWrapper(memory.get(Preferences.OFFICER, memory.get(Preferences.REPORTER, "")));
    }

    /** Who signed; empty if nobody has. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether they signed in with a password: then they work under this name alone. */
    public boolean isSignedIn() {
        return signedIn;
    }

    /** Holds a field for the name of who does something at whoever is signed in, if anybody is. */
    public <T extends TextInputControl> T hold(T field) {
        if (signedIn) {
            field.setEditable(false);
            field.setFocusTraversable(false);
            field.textProperty().subscribe(text -> {
                if (!text.equals(name())) {
                    field.setText(name());
                }
            });
        }
        return field;
    }

    /** Who signed; empty if nobody has. */
    public String name() {
        return name.get();
    }

    /** Under which name a change is logged: who signed, or else the user of the PC. */
    public String signature() {
        return name.get().isEmpty() ? Preferences.userOfThePc() : name.get();
    }

    /** Somebody signs, from now on and at the next start; what has waited for it goes on. */
    public void sign(String who) {
        String signed = who.strip();
        memory.put(Preferences.OFFICER, signed);
        name.set(signed);
        goOn();
    }

    /** Takes a name given with an entry for that of the officer, unless one is known. */
    public void suggest(String who) {
        if (name.get().isEmpty() && !who.isBlank()) {
            sign(who);
        }
    }

    /** Nobody wants to sign now: what has waited goes on under the name of the PC's user, and nobody is asked again. */
    public void decline() {
        declined = true;
        goOn();
    }

    /** How to ask who works here; it ends with {@link #sign} or {@link #decline}. */
    public void setQuestion(Runnable asks) {
        question = asks;
    }

    /** Does a piece of work once it is known, or declined to say, under whose name: mostly at once. */
    void before(Runnable work) {
        if (!name.get().isEmpty() || declined) {
            work.run();
            return;
        }
        waiting.add(work);
        if (waiting.size() == 1) {
            question.run();
        }
    }

    private void goOn() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
