package hengdao.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(css|csv|db|json|jsonl|lock|log|md|pdf|png|properties|sql|svg|tmp|tsv|ttf|txt|xlsx|xml|zip)");

    private final Map<String, String> chinese = BundleFile.CHINESE.texts();
    private final Map<String, String> english = BundleFile.ENGLISH.texts();
    private final SourceText sources = SourceText.ofTheProgram();

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertSpeaks(Messages.of(Locale.FRANCE), Locale.SIMPLIFIED_CHINESE, chinese);
        assertSpeaks(Messages.of(Locale.US), Locale.ENGLISH, english);
    }

    @Test
    void writesNumbersWithoutGrouping() {
        assertThat(Messages.fill("{0} 年度,{1} 户", Locale.SIMPLIFIED_CHINESE, 2017, new BigDecimal("1E+4")))
                .isEqualTo("2017 年度,10000 户");
        assertThat(Messages.fill("{0,choice,0#none|1#one|1<{0} rows}", Locale.ENGLISH, 2))
                .isEqualTo("2 rows");
    }

    @Test
    void saysTheKeyWhenThereAreNoWords() {
        assertThat(Messages.of(Locale.ENGLISH).text("no.such.key", 1)).isEqualTo("no.such.key");
    }

    @Test
    void hasTheSameKeysInBothLanguagesAndNoneTwice() {
        assertThat(BundleFile.CHINESE.duplicates()).isEmpty();
        assertThat(BundleFile.ENGLISH.duplicates()).isEmpty();
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    }

    @Test
    void hasTheSamePlaceholdersInBothLanguages() {
        assertThat(placeholders(english)).isEqualTo(placeholders(chinese));
    }

    @Test
    void usesEveryKey() {
        Set<String> literals = sources.literals();
        assertThat(chinese.keySet())
                .as("keys that no source names, whole or by a fixed part that ends with a dot")
                .allMatch(key -> literals.contains(key) || fixedParts(key).anyMatch(literals::contains));
    }

    @Test
    void hasWordsForEveryKeyTheSourcesName() {
        Set<String> prefixes =
                chinese.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Predicate<String> looksLikeKey = literal -> prefixes.contains(literal.split("\\.")[0])
                && literal.contains(".")
                && !FILE_NAME.matcher(literal).matches();
        Set<String> named = new TreeSet<>(sources.certainKeys());
        sources.literals().stream().filter(looksLikeKey).forEach(named::add);

        assertThat(named).as("keys without words").allMatch(this::hasWords);
    }

    @Test
    void isWrittenAsMessageFormatAndTheHouseWantIt() {
        assertThat(chinese).allSatisfy(MessagesTest::isWellWritten);
        assertThat(english).allSatisfy(MessagesTest::isWellWritten);
    }

    private static void assertSpeaks(Messages messages, Locale locale, Map<String, String> texts) {
        assertThat(messages.locale()).isEqualTo(locale);
        texts.forEach((key, text) -> {
            if (!text.contains("{") && !text.contains("'")) {
                assertThat(messages.text(key)).isEqualTo(text);
            }
        });
    }

    private boolean hasWords(String key) {
        return key.endsWith(".")
                ? chinese.keySet().stream().anyMatch(k -> k.startsWith(key))
                : chinese.containsKey(key);
    }

    private static Stream<String> fixedParts(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> found = new TreeMap<>();
        texts.forEach((key, text) -> found.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static void isWellWritten(String key, String text) {
        assertThat(new MessageFormat(text).toPattern()).as(key).isNotBlank();
        assertThat(text.replace("''", "").replaceAll("'[{}]'", ""))
                .as(key + ": a lone apostrophe is lost")
                .doesNotContain("'");
        assertThat(text).as(key + ": no exclamation marks").doesNotContainPattern("[!!]");
    }
}
