package hengdao.ui.common;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

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
        boolean some = words != null && !words.isEmpty() && shown.getSkin() != null;
        shown.setTooltip(some && needed(words) > shown.getWidth() + SLACK ? tip : null);
    }

    /** A cell prefers the width of its column, whatever its words are; so these are measured. */
    private double needed(String words) {
        Text ruler = new Text(words);
        ruler.setFont(shown.getFont());
        Node sign = shown.getGraphic();
        double beside = sign == null ? 0 : sign.prefWidth(-1) + shown.getGraphicTextGap();
        Insets own = shown.getInsets();
        Insets label = shown.getLabelPadding();
        return ruler.getLayoutBounds().getWidth()
                + beside
                + own.getLeft()
                + own.getRight()
                + label.getLeft()
                + label.getRight();
    }
}
