package hengdao.ui.common;

import java.util.Locale;

/** The language chosen in the settings, which the next start speaks. */
public final class SpokenLanguage {

    /** Its name among what is remembered; its value is a language tag such as zh-CN. */
    public static final String CHOSEN = "language";

    private SpokenLanguage() {}

    /** The language of the next start: the one chosen, else the one spoken now. */
    public static Locale next(Memory memory, Locale now) {
        return Locale.forLanguageTag(memory.get(CHOSEN, now.toLanguageTag()));
    }

    /** Chooses the language of the next start. */
    public static void choose(Memory memory, Locale language) {
        memory.put(CHOSEN, language.toLanguageTag());
    }
}
