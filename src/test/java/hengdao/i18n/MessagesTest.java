package hengdao.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(Messages.of(Locale.US).text("app.name")).isEqualTo("Hengdao");
        assertThat(Messages.of(Locale.FRANCE).text("app.name")).isEqualTo("横道");
    }
}
