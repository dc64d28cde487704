package hengdao.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMatchTest {

    @ParameterizedTest
    @CsvSource({
        "psh, 棚户区改造攻坚工程, NEARLY",
        "ph, 棚户区改造攻坚工程, STARTS",
        "phq, 棚户区改造攻坚工程, STARTS",
        "PHQGZ, 棚户区改造攻坚工程, STARTS",
        "penghu, 棚户区改造攻坚工程, STARTS",
        "pengh, 棚户区改造攻坚工程, STARTS",
        "棚hu, 棚户区改造攻坚工程, STARTS",
        "gz, 棚户区改造攻坚工程, HOLDS",
        "hp, 棚户区改造攻坚工程, NOT",
        "5.1.2, 5.1.2 签约率, STARTS",
        "qyl, 5.1.2 签约率, HOLDS",
        "5.1 签约, 5.1.2 签约率, HOLDS",
        "5.1 交房, 5.1.2 签约率, NOT",
        "cj, 区住建局 长江路, HOLDS",
        "zj, 区住建局, HOLDS",
        "'', 任何文字, STARTS",
    })
    void findsByCharactersInitialsAndSyllables(String query, String text, TextMatch.Closeness found) {
        assertThat(TextMatch.closeness(query, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"psh, 棚户区改造攻坚工程, true", "psh, 科普示范社区, false", "ph, 棚户区改造攻坚工程, false"})
    void nearlyStarts(String query, String text, boolean does) {
        assertThat(TextMatch.nearlyStarts(query, text)).isEqualTo(does);
    }
}
