package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.Outcome;
import java.util.Locale;

/** End states of tasks (办结情况) in words. */
public final class OutcomeTexts {

    private OutcomeTexts() {}

    /** What was stated, why, from when and by whom. */
    public static String stated(Outcome outcome, Messages messages) {
        String word = messages.text("outcome.kind." + outcome.kind().name().toLowerCase(Locale.ROOT));
        return outcome.reason().isEmpty()
                ? messages.text("outcome.stated", word, outcome.on(), outcome.by())
                : messages.text("outcome.stated_with_reason", word, outcome.on(), outcome.by(), outcome.reason());
    }
}
