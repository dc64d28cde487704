package hengdao.report.ledger;

import java.text.Collator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The characters of some texts in the order of a language (pinyin for Chinese), so that tens of thousands of texts can
 * be put in order without asking the language for each pair of them.
 */
final class Alphabet {

    private final Map<Integer, Character> ranks = new HashMap<>();

    Alphabet(Collection<String> texts, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        List<String> characters = texts.stream()
                .flatMapToInt(String::codePoints)
                .distinct()
                .mapToObj(Character::toString)
                .sorted(collator::compare)
                .toList();
        for (int i = 0; i < characters.size(); i++) {
            ranks.put(characters.get(i).codePointAt(0), (char) Math.min(i + 1, Character.MIN_SURROGATE - 1));
        }
    }

    /** A text that compares plainly as the one given does in the language; it must be one of those known. */
    String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().forEach(point -> key.append(ranks.getOrDefault(point, Character.MAX_VALUE)));
        return key.toString();
    }
}
