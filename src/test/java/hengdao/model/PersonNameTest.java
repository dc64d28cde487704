package hengdao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"填报员甲, 填报员　甲, true", "officer A, ＯＦＦＩＣＥＲ Ａ, true", "填报员甲, 填报员乙, false"})
    void seesThroughBlanksWidthAndCase(String one, String other, boolean same) {
        assertThat(PersonName.isSame(one, other)).isEqualTo(same);
    }
}
