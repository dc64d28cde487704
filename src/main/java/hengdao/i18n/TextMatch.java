package hengdao.i18n;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds Chinese text by its characters, by pinyin initials or by whole syllables, mixed as the officer likes: ph, penghu
 * and 棚hu all find 棚户. One letter too many inside a word of three letters or more is forgiven, so psh nearly finds it.
 */
public final class TextMatch {

    /** Further readings of characters that names of projects, places and units use. */
    private static final Map<Character, List<String>> OTHER_READINGS = Map.ofEntries(
            Map.entry('长', List.of("CHANG", "ZHANG")),
            Map.entry('重', List.of("ZHONG", "CHONG")),
            Map.entry('行', List.of("XING", "HANG")),
            Map.entry('乐', List.of("LE", "YUE")),
            Map.entry('调', List.of("DIAO", "TIAO")),
            Map.entry('厦', List.of("SHA", "XIA")),
            Map.entry('会', List.of("HUI", "KUAI")),
            Map.entry('都', List.of("DU", "DOU")),
            Map.entry('参', List.of("CAN", "SHEN")),
            Map.entry('校', List.of("XIAO", "JIAO")),
            Map.entry('朝', List.of("CHAO", "ZHAO")),
            Map.entry('藏', List.of("CANG", "ZANG")),
            Map.entry('传', List.of("CHUAN", "ZHUAN")),
            Map.entry('单', List.of("DAN", "SHAN")),
            Map.entry('降', List.of("JIANG", "XIANG")),
            Map.entry('盛', List.of("SHENG", "CHENG")),
            Map.entry('率', List.of("LV", "LU", "SHUAI")),
            Map.entry('绿', List.of("LV", "LU")),
            Map.entry('旅', List.of("LV", "LU")),
            Map.entry('吕', List.of("LV", "LU")),
            Map.entry('女', List.of("NV", "NU")));

    /** What was looked up so far; at most the characters of the language. */
    private static final Map<Character, List<String>> READINGS = new ConcurrentHashMap<>();

    private TextMatch() {}

    /** How well a text answers a query; constants stand from best to worst. */
    public enum Closeness {
        STARTS,
        HOLDS,
        NEARLY,
        NOT
    }

    /** Whether the text answers the query, if only nearly; a blank query is answered by everything. */
    public static boolean matches(String query, String text) {
        return closeness(query, text) != Closeness.NOT;
    }

    /** How well the text answers every blank-separated word of the query. */
    public static Closeness closeness(String query, String text) {
        String words = query.strip().toUpperCase(Locale.ROOT);
        String upper = text.toUpperCase(Locale.ROOT);
        if (readsFrom(upper, 0, words)) {
            return Closeness.STARTS;
        }
        Closeness worst = Closeness.HOLDS;
        for (String word : words.split("\\s+")) {
            if (!holds(upper, word)) {
                if (!nearlyHolds(upper, word)) {
                    return Closeness.NOT;
                }
                worst = Closeness.NEARLY;
            }
        }
        return worst;
    }

    /** Whether the text begins with the query but for one letter too many inside it. */
    public static boolean nearlyStarts(String query, String text) {
        return nearly(
                query.strip().toUpperCase(Locale.ROOT), word -> readsFrom(text.toUpperCase(Locale.ROOT), 0, word));
    }

    private static boolean nearlyHolds(String text, String word) {
        return nearly(word, shorter -> holds(text, shorter));
    }

    private static boolean nearly(String word, Predicate<String> found) {
        boolean letters = word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
        if (!letters || word.length() < 3) {
            return false;
        }
        return IntStream.range(1, word.length() - 1)
                .anyMatch(inner -> found.test(word.substring(0, inner) + word.substring(inner + 1)));
    }

    private static boolean holds(String text, String word) {
        for (int start = 0; start < text.length(); start++) {
            if (readsFrom(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsFrom(String text, int at, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        char character = text.charAt(at);
        if (rest.charAt(0) == character && readsFrom(text, at + 1, rest.substring(1))) {
            return true;
        }
        for (String syllable : readings(character)) {
            if (syllable.charAt(0) == rest.charAt(0) && readsSyllable(text, at, rest, syllable)) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsSyllable(String text, int at, String rest, String syllable) {
        if (syllable.startsWith(rest)) {
            return true;
        }
        boolean initial = rest.charAt(0) == syllable.charAt(0) && readsFrom(text, at + 1, rest.substring(1));
        return initial || (rest.startsWith(syllable) && readsFrom(text, at + 1, rest.substring(syllable.length())));
    }

    private static List<String> readings(char character) {
        return character < 0x80 ? List.of() : READINGS.computeIfAbsent(character, TextMatch::look);
    }

    private static List<String> look(char character) {
        if (!Pinyin.isChinese(character)) {
            return List.of();
        }
        List<String> several = OTHER_READINGS.get(character);
        return several != null ? several : List.of(Pinyin.toPinyin(character));
    }
}
