package hengdao.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain texts are filled in without MessageFormat, but as it would. */
class FilledTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "撤销",
                "{0}",
                "移动 {0}",
                "{1}（{0}）",
                "{0}{0}",
                "it''s {0}",
                "'{0}' {1}",
                "{0,choice,0#零|1#一}{1}"
            })
    void fillsAsMessageFormatDoes(String pattern) {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        Object first = pattern.contains("choice") ? 1 : "5.1.2 {1} it's";
        assertThat(Messages.fill(pattern, locale, first, "乙"))
                .isEqualTo(new MessageFormat(pattern, locale).format(new Object[] {first, "乙"}));
    }

    @Test
    void writesNumbersWithoutGroupingAndDaysAsTheyAre() {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        assertThat(Messages.fill("{0}、{1}、{2}", locale, 12345, new BigDecimal("1E+3"), LocalDate.of(2017, 3, 7)))
                .isEqualTo("12345、1000、2017-03-07");
        assertThat(Messages.fill("{0} {1}", locale, "甲")).isEqualTo("甲 {1}");
        assertThat(Messages.fill("it''s {0}", locale, "甲")).isEqualTo("it's 甲");
        assertThat(Messages.fill("{0,choice,1#one|1<{0} rows}", locale, 3)).isEqualTo("3 rows");
    }
}
