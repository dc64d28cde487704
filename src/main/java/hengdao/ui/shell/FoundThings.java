package hengdao.ui.shell;

import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.report.ledger.LedgerColumn;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.data.DataScreen;
import hengdao.ui.indicator.IndicatorScreen;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Opens what Ctrl+F found, each where it belongs. */
final class FoundThings {

    private final Session session;
    private final ShellModel model;
    private final Screens screens;
    private final DetailsPane details;
    private final Navigation navigation;
    private final ShellActions actions;

    FoundThings(
            Session session,
            ShellModel model,
            Screens screens,
            DetailsPane details,
            Navigation navigation,
            ShellActions actions) {
        this.session = session;
        this.model = model;
        this.screens = screens;
        this.details = details;
        this.navigation = navigation;
        this.actions = actions;
    }

    /** Opens it where it belongs. */
    void open(SearchHit hit) {
        UUID id = hit.id();
        switch (hit.kind()) {
            case UNIT -> openUnit(hit.title());
            case PERSON -> openPerson(hit.title());
            case INDICATOR -> {
                if (id != null) {
                    model.rowOf(id).ifPresent(model::reveal);
                    navigation.openIndicator(id);
                }
            }
            case ENTRY ->
                session.view().programme().entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .ifPresent(this::openEntry);
            case PROJECT, AREA, TASK -> {
                if (id != null) {
                    navigation.openRow(id);
                }
            }
            case ORDER -> {
                if (id != null) {
                    navigation.openOrder(id);
                }
            }
        }
    }

    /** The tasks of a unit in the ledger, or if it has none the unit itself among the master data. */
    private void openUnit(String name) {
        List<Task> tasks = session.view().programme().tasks();
        if (tasks.stream().anyMatch(task -> task.leadUnit().equals(name))) {
            navigation.openLedger(LedgerColumn.LEAD_UNIT, name);
        } else if (tasks.stream().anyMatch(task -> task.supportingUnits().contains(name))) {
            navigation.openLedger(LedgerColumn.SUPPORTING, name);
        } else {
            openData(data -> data.openUnit(name));
        }
    }

    /** The tasks of a person in the ledger, or if there are none the person among the master data. */
    private void openPerson(String name) {
        if (session.view().programme().tasks().stream()
                .anyMatch(task -> task.responsiblePerson().equals(name)
                        || task.officialInCharge().equals(name))) {
            navigation.openLedger(person(name), name);
        } else {
            openData(data -> data.openPerson(name));
        }
    }

    private void openData(Consumer<DataScreen> open) {
        if (screens.screen(ScreenChoices.DATA) instanceof DataScreen data) {
            open.accept(data);
            actions.showScreen(ScreenChoices.DATA);
        }
    }

    private void openEntry(ProgressEntry entry) {
        UUID subject = entry.subjectId();
        if (session.view().plan().indicator(subject) == null) {
            details.show(entry.id());
            navigation.openRow(subject);
        } else if (screens.screen(ScreenChoices.INDICATOR) instanceof IndicatorScreen indicators) {
            model.rowOf(subject).ifPresent(model::reveal);
            indicators.open(subject, entry.id());
            actions.showScreen(ScreenChoices.INDICATOR);
        }
    }

    /** Where a name stands in the ledger: as the one responsible if it does anywhere, else as the official in charge. */
    private LedgerColumn person(String name) {
        return session.view().programme().tasks().stream()
                        .anyMatch(task -> task.responsiblePerson().equals(name))
                ? LedgerColumn.PERSON
                : LedgerColumn.OFFICIAL;
    }
}
