package hengdao.ui.review;

import hengdao.i18n.Messages;
import hengdao.schedule.Reading;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;

/** What is said of the figure of an entry: against the one before it, and against the plan on its own date. */
final class ReviewWords {

    private final Messages messages;

    ReviewWords(Messages messages) {
        this.messages = messages;
    }

    /** The difference to what counted before, a dash if nothing did. */
    String change(ReviewLine line) {
        BigDecimal change = line.change();
        return change == null ? "—" : Figures.signed(change);
    }

    /** What the plan asked for, a dash where there is no way to travel. */
    String asked(ReviewLine line) {
        BigDecimal asked = line.askedValue();
        return asked == null ? "—" : line.subject().value(asked);
    }

    /** A difference to the plan: ahead, behind or neither. */
    String ahead(BigDecimal ahead) {
        return ahead.signum() == 0
                ? messages.text("review.as-planned")
                : messages.text(
                        ahead.signum() > 0 ? "review.is-ahead" : "review.is-behind", Figures.plain(ahead.abs()));
    }

    /** What counted before as a sentence. */
    String before(ReviewLine line) {
        Reading before = line.before();
        BigDecimal change = line.change();
        return before == null || change == null
                ? messages.text("review.first")
                : messages.text(
                        "review.before", line.subject().value(before.value()), before.asOf(), Figures.signed(change));
    }

    /** What the plan asked for on the date of the entry as a sentence; empty where there is no way to travel. */
    String against(ReviewLine line) {
        BigDecimal ahead = line.ahead();
        return ahead == null
                ? messages.text("review.no-way")
                : messages.text("review.against", line.entry().asOf(), asked(line), ahead(ahead));
    }
}
