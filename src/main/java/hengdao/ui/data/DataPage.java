package hengdao.ui.data;

import javafx.scene.Node;

/** One kind of master data on the screen. On the JavaFX thread. */
interface DataPage {

    /** The last part of its id and of the keys of its words. */
    String name();

    /** What stands beside the choice of pages. */
    Node node();

    /** Called each time it comes on screen, and after each change while it is there. */
    void refresh();

    /** Puts the cursor into its list. */
    void focusList();
}
