package hengdao.ui.common;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** A tip with all the words of a label, a button or a cell for as long as they are shortened. */
public final class WholeText {

    private static final double SLACK = 0.5;

    private final Labeled shown;
    private final Tooltip tip = new Tooltip();

    private WholeText(Labeled shown) {
        this.shown = shown;
    }

    /** Gives a text on one line its tip; it is not to have another one. */
    public static <L extends Labeled> L tip(L shown) {
        WholeText whole = new WholeText(shown);
        whole.tip.setWrapText(true);
        whole.tip.setMaxWidth(480);
        whole.tip.textProperty().bind(shown.textProperty());
        shown.widthProperty().addListener((property, before, now) -> whole.follow());
        shown.textProperty().addListener((property, before, now) -> whole.follow());
        shown.fontProperty().addListener((property, before, now) -> whole.follow());
        shown.graphicProperty().addListener((property, before, now) -> whole.follow());
        return shown;
    }

    private void follow() {
        String words = shown.getText();
        boolean some = words != null && !words.isEmpty();
        boolean shortened = some && shown.getSkin() != null && shown.prefWidth(-1) > shown.getWidth() + SLACK;
        shown.setTooltip(shortened ? tip : null);
    }
}
