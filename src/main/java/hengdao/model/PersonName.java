package hengdao.model;

import java.text.Normalizer;
import java.util.Locale;

/** What can be a name of an officer, and how names are compared where somebody else has to decide. */
public final class PersonName {

    private PersonName() {}

    /**
     * Whether two names, as they were typed, are of the same person as far as writing can tell: blanks, full and half
     * width (Unicode NFKC) and upper and lower case make no difference.
     */
    public static boolean isSame(String name, String other) {
        return key(name).equals(key(other));
    }

    /** Whether what was typed for a name holds figures and not one letter, as a value typed into the wrong field does. */
    public static boolean isFigure(String name) {
        return name.codePoints().anyMatch(Character::isDigit)
                && name.codePoints().noneMatch(Character::isLetter);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
