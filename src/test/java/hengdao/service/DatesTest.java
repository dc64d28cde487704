package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-07",
                "2017-3-7",
                "2017.3.7",
                "2017/03/07",
                "2017年3月7日",
                "2017 年 3 月 7 日",
                "20170307",
                " 2017-03-07 ",
                "２０１７－０３－０７",
                "2017-03-07 00:00",
                "2017年3月7日前"
            })
    void readsDaysAsOfficersTypeThem(String typed) {
        assertThat(Dates.parse(typed, 1999)).contains(LocalDate.of(2017, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/7", "3.7", "03-07", "3月7日", "3月7号", "3 月 7 日", "3月7日之前"})
    void takesTheYearOfTheProgrammeWhereNoneIsTyped(String typed) {
        assertThat(Dates.parse(typed, 2017)).contains(LocalDate.of(2017, 3, 7));
    }

    @Test
    void readsTheEndOfAMonth() {
        assertThat(Dates.parse("2月底", 2016)).contains(LocalDate.of(2016, 2, 29));
        assertThat(Dates.parse("2017年6月末", 2016)).contains(LocalDate.of(2017, 6, 30));
        assertThat(Dates.parse("13月底", 2017)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2/30", "37", "", "四月", "2017"})
    void readsNoDayThatDoesNotExist(String typed) {
        assertThat(Dates.parse(typed, 2017)).isEmpty();
    }
}
