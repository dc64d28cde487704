package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpTextsTest {

    /** picocli formats every text of the help, and complains on the error output about those it cannot. */
    @Test
    void givesTextsThatComeThroughFormattingAsTheyAre() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Messages messages = Messages.of(locale);
            HelpTexts texts = new HelpTexts(messages, List.of("record"));
            assertThat(String.format(texts.getString("cli.option.reason")))
                    .isEqualTo(messages.text("cli.option.reason"))
                    .contains("%");
            assertThat(String.format(texts.getString("hengdao.record.usage.description")))
                    .isEqualTo(messages.text("cli.help.record"));
        }
    }
}
