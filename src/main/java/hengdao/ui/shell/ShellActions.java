package hengdao.ui.shell;

/** What menus, buttons and keys set off. */
public interface ShellActions {

    /** Takes back the newest change. */
    void undo();

    /** Does again what was undone last. */
    void redo();

    /** Puts the cursor into the search box. */
    void find();

    /** Brings up what the search box found, where it belongs. */
    void openFound(SearchHit hit);

    /** Puts the cursor into the screen that is up. */
    void focusScreen();

    /** Opens the entry form for the selected row. */
    void record();

    /** Corrects the entry selected in the details, or the newest one of the selected row. */
    void correct();

    /** Saves the open entry form. */
    void saveEntry();

    /** Shows the pages of the chart, ready to be printed; on the screen of reports the way to paper. */
    void print();

    /** Asks for a file and writes the chart on screen to it; the extension (pdf, svg, png) says how. */
    void exportChart(String extension);

    /** Asks for a file and writes the table of progress to it, as pdf or xlsx. */
    void exportProgress(String extension);

    /** Asks who works here from now on. */
    void sign();

    /** Asks for another data folder and opens it. */
    void openFolder();

    /** Selects the next row that is behind. */
    void nextBehind();

    /** Opens the list of baselines. */
    void showBaselines();

    /** Shows or folds away the list of projects. */
    void toggleProjects();

    /** Shows or folds away the details. */
    void toggleDetails();

    /** Shows the details. */
    void showDetails();

    /** Scrolls the chart to the status date. */
    void showStatusDate();

    /** Scrolls the chart to today. */
    void showToday();

    /** Zooms and scrolls the chart to the days of the selected rows. */
    void fitSelection();

    /** Asks for the days that the chart is to show. */
    void chooseDays();

    /** Unfolds all rows. */
    void expandAll();

    /** Folds every row that holds others. */
    void collapseAll();

    /** Brings up the chart or a screen beside it, by name. */
    void showScreen(String name);

    /** Puts the cursor into the chart. */
    void focusChart();

    void showKeys();

    void showAbout();

    void exit();
}
