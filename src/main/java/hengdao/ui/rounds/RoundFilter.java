package hengdao.ui.rounds;

import hengdao.ui.common.Memory;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whose items are listed, and whether all or only what is still due; remembered. */
final class RoundFilter {

    private static final String WHO = "rounds-who";
    private static final String ONLY_DUE = "rounds-only-due";

    private final StringProperty who;
    private final BooleanProperty onlyDue;

    /** @param changed called after each change */
    RoundFilter(Memory memory, Runnable changed) {
        who = new SimpleStringProperty(memory.get(WHO, ""));
        onlyDue = new SimpleBooleanProperty(Boolean.parseBoolean(memory.get(ONLY_DUE, "false")));
        who.addListener((property, before, now) -> {
            memory.put(WHO, now);
            changed.run();
        });
        onlyDue.addListener((property, before, now) -> {
            memory.put(ONLY_DUE, String.valueOf(now));
            changed.run();
        });
    }

    /** A unit or person; empty for all. */
    StringProperty whoProperty() {
        return who;
    }

    BooleanProperty onlyDueProperty() {
        return onlyDue;
    }

    String who() {
        return who.get();
    }

    boolean onlyDue() {
        return onlyDue.get();
    }
}
