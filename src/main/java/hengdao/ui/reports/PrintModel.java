package hengdao.ui.reports;

import hengdao.service.PrintChoice;
import hengdao.service.PrintSides;
import hengdao.service.Printing;
import hengdao.service.QueueAbilities;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which printer and how it prints; what is chosen is remembered for each printer. Used on the JavaFX thread. */
final class PrintModel {

    private static final String QUEUE = "print-queue";

    private final Session session;
    private final Memory memory;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<List<String>> queues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<QueueAbilities> abilities = new ReadOnlyObjectWrapper<>(QueueAbilities.UNKNOWN);
    private final StringProperty queue;
    private final StringProperty paper = new SimpleStringProperty("");
    private final StringProperty tray = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PrintSides> sides = new SimpleObjectProperty<>();
    private final BooleanProperty collated = new SimpleBooleanProperty(true);
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private boolean recalling;

    PrintModel(Session session, Printing printing) {
        this.session = session;
        this.printing = printing;
        memory = session.memory();
        queue = new SimpleStringProperty(memory.get(QUEUE, ""));
        queue.addListener((property, before, now) -> {
            memory.put(QUEUE, now);
            ask();
        });
        paper.addListener((property, before, now) -> put("paper", now));
        tray.addListener((property, before, now) -> put("tray", now));
        sides.addListener((property, before, now) -> put("sides", now == null ? "" : now.name()));
        collated.addListener((property, before, now) -> put("collated", String.valueOf(now)));
    }

    /** Names of the print queues, the default one first. */
    ReadOnlyObjectProperty<List<String>> queuesProperty() {
        return queues.getReadOnlyProperty();
    }

    /** What the chosen queue can do. */
    ReadOnlyObjectProperty<QueueAbilities> abilitiesProperty() {
        return abilities.getReadOnlyProperty();
    }

    /** The name of the chosen queue, empty while none is known. */
    StringProperty queueProperty() {
        return queue;
    }

    /** What lies in the printer, empty for the report's own paper. */
    StringProperty paperProperty() {
        return paper;
    }

    /** Where the paper comes from, empty for the printer's own choice. */
    StringProperty trayProperty() {
        return tray;
    }

    /** Which sides are printed, null for the printer's own choice. */
    ObjectProperty<@Nullable PrintSides> sidesProperty() {
        return sides;
    }

    /** Whether copies come one after the other. */
    BooleanProperty collatedProperty() {
        return collated;
    }

    ObjectProperty<Integer> copiesProperty() {
        return copies;
    }

    /** Looks which print queues there are now. */
    void findQueues() {
        session.tasks().pages(printing::queues, this::offer, session::fail);
    }

    /** What was chosen; null without a printer. */
    @Nullable
    PrintChoice choice() {
        return queues.get().contains(queue.get())
                ? new PrintChoice(queue.get(), paper.get(), tray.get(), copies.get(), collated.get(), sides.get())
                : null;
    }

    private void offer(List<Printing.Queue> found) {
        List<String> names = found.stream().map(Printing.Queue::name).toList();
        queues.set(names);
        if (!names.isEmpty() && !names.contains(queue.get())) {
            queue.set(names.getFirst());
        } else {
            ask();
        }
    }

    private void ask() {
        String asked = queue.get();
        if (!queues.get().contains(asked)) {
            take(QueueAbilities.UNKNOWN);
            return;
        }
        session.tasks()
                .pages(
                        () -> printing.abilities(asked),
                        found -> {
                            if (queue.get().equals(asked)) {
                                take(found);
                            }
                        },
                        session::fail);
    }

    /** Takes up what the queue can do, and of what was remembered that which it still can. */
    private void take(QueueAbilities found) {
        recalling = true;
        paper.set(known(found.papers(), get("paper")));
        tray.set(known(found.trays(), get("tray")));
        sides.set(Arrays.stream(PrintSides.values())
                .filter(each -> found.sides().contains(each) && each.name().equals(get("sides")))
                .findFirst()
                .orElse(null));
        collated.set(!get("collated").equals("false"));
        abilities.set(found);
        recalling = false;
    }

    private static String known(List<String> there, String wanted) {
        return there.contains(wanted) ? wanted : "";
    }

    private String get(String name) {
        return memory.get(place(name), "");
    }

    private void put(String name, String value) {
        if (!recalling && !queue.get().isEmpty()) {
            memory.put(place(name), value);
        }
    }

    private String place(String name) {
        return "print-" + name + "-" + queue.get();
    }
}
