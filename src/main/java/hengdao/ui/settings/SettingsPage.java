package hengdao.ui.settings;

import javafx.scene.layout.Region;

/** One page of the settings. It is made when it is first chosen and kept; on the JavaFX thread. */
interface SettingsPage {

    /** What stands beside the list of pages. */
    Region node();

    /** Called each time it comes on screen, and after each change of the programme while it is there. */
    void refresh();
}
