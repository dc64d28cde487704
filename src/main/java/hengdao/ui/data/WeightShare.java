package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Weight;
import hengdao.schedule.ShownFigure;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** Says what a weight comes to beside those it is weighed against. */
final class WeightShare {

    private WeightShare() {}

    /** @param all the weights it is weighed against, with its own */
    static Label label(Messages messages, String id, BigDecimal weight, Stream<BigDecimal> all) {
        BigDecimal sum = all.reduce(BigDecimal.ZERO, BigDecimal::add);
        double share = weight.doubleValue() / sum.doubleValue() * 100;
        return Parts.muted(
                messages.text("data.share." + id, Figures.percent(ShownFigure.computed(share)), Weight.text(sum)), id);
    }
}
