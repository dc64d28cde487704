package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2017-03-07", "2017-3-7", "2017.3.7", "2017/03/07", "2017年3月7日", "20170307", " 2017-03-07 "})
    void readsDaysAsOfficersTypeThem(String typed) {
        assertThat(DayTexts.parse(typed)).contains(LocalDate.of(2017, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/7", "3.7", "03-07", "3月7日", "3月7号", "2017/3/7"})
    void takesTheYearWhereNoneIsTyped(String typed) {
        assertThat(DayTexts.parse(typed, 2017)).contains(LocalDate.of(2017, 3, 7));
        assertThat(DayTexts.parse("2/30", 2017)).isEmpty();
        assertThat(DayTexts.parse("37", 2017)).isEmpty();
    }

    @Test
    void readsNoDayThatDoesNotExist() {
        assertThat(DayTexts.parse("2017-02-30")).isEmpty();
        assertThat(DayTexts.parse("3月7日")).isEmpty();
        assertThat(DayTexts.parse("")).isEmpty();
    }
}
