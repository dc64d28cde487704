package hengdao.ui.common;

import hengdao.gantt.RowFilter;
import hengdao.report.ledger.LedgerColumn;
import hengdao.schedule.LightTrend;
import hengdao.service.ReportKind;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Ways from one screen to what another one shows; on the JavaFX thread. */
public interface Navigation {

    /** Shows a project in the chart. */
    void openProject(UUID projectId);

    /** Shows the rows of all projects that answer a filter in the chart. */
    void openRows(RowFilter filter);

    /** Shows the row of a task or indicator in the chart and selects it. */
    void openRow(UUID id);

    /** Opens the entry form beside the chart for a task or indicator. */
    void record(UUID id);

    /** Shows an indicator with its curve and entries. */
    void openIndicator(UUID indicatorId);

    /** Opens a file in the program that the PC has for it; says so if there is none. */
    void openFile(Path file);

    /** Puts the data folder back to what a backup holds, and opens it again. */
    void restore(Path backup);

    /** Says anew how the backups stand, now that one was made or others are wanted. */
    void backedUp();

    /** Asks who works here from now on (换人), or again; where there are no accounts, for a signature alone. */
    void switchUser();

    /** Opens the same folder anew, for whoever is signed in now. */
    void enterAnew();

    /** Puts the data folder under a password: encrypts all of it, shows its recovery key and opens it again. */
    void protect(String password);

    /** Takes the password off the data folder and opens it again. */
    void unprotect(String old);

    /** Shows a recovery key in the place of everything until it is on paper. */
    void showRecoveryKey(String key);

    /** Begins a supervision order (督办) about a task or indicator. */
    void order(UUID subjectId);

    /** Begins a supervision order about a task or indicator because of the light it had on some day. */
    void order(UUID subjectId, LightTrend.At light);

    /** Shows a supervision order with its history and what may follow. */
    void openOrder(UUID orderId);

    /** Shows the supervision orders that are past their due date. */
    void openOverdueOrders();

    /** Asks for files to attach; empty if the officer cancelled. */
    List<Path> chooseFiles(String title);

    /**
     * Writes the sheet of an indicator to a file the officer chooses.
     *
     * @param extension pdf, svg or png
     */
    void exportIndicator(UUID indicatorId, String extension);

    /**
     * Shows a report about one thing, ready to be printed or saved.
     *
     * @param key of the indicator, or the number of the supervision order
     */
    void openReport(ReportKind kind, String key);

    /** Shows the row of a task or indicator in the chart with what was reported of it below. */
    void openHistory(UUID id);

    /** Shows what was changed (变更记录) of a row and what belongs to it, by its key. */
    void openChanges(String key);

    /** Shows all tasks in the ledger that have some words in a column. */
    void openLedger(LedgerColumn column, String words);

    /** Opens the dialog that states how a task ends; also for the id of one of its indicators. */
    void stateOutcome(UUID id);

    /** Windows in front of the main one. */
    Dialogs dialogs();

    /** Says what went wrong and what to do. */
    void say(String sentence);

    /** Says at the foot of the window that a change is on disk. */
    void saved();

    /** Says at the foot of the window what was just done. */
    void said(String sentence);
}
