package hengdao.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of one language; safe for use by several threads. */
public final class Messages {

    /** The languages the program speaks; the first is the default. */
    public static final List<Locale> SUPPORTED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String CHINESE = "/i18n/messages.properties";
    private static final String ENGLISH = "/i18n/messages_en.properties";

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Returns the English texts for any English locale, else the Chinese ones. */
    public static Messages of(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english
                ? new Messages(Locale.ENGLISH, read(ENGLISH))
                : new Messages(Locale.SIMPLIFIED_CHINESE, read(CHINESE));
    }

    /**
     * Returns the text of a key with {@code {0}}, {@code {1}}, ... replaced by the arguments as MessageFormat does it
     * (an apostrophe in the bundle is written twice), numbers without grouping; an unknown key comes back as it is, so
     * that a message never fails for want of words.
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        return pattern == null ? key : fill(pattern, locale, arguments);
    }

    /** Tells whether the bundle holds the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns the keys of all texts. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** Returns the locale of these texts. */
    public Locale locale() {
        return locale;
    }

    static String fill(String pattern, Locale locale, Object... arguments) {
        String plain = fillPlainly(pattern, arguments);
        return plain != null ? plain : fillByFormat(pattern, locale, arguments);
    }

    /** What MessageFormat would make of a pattern of plain words and {0}, {1}, ..., in a fraction of its time; else null. */
    private static @Nullable String fillPlainly(String pattern, Object... arguments) {
        if (pattern.indexOf('\'') >= 0) {
            return null;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            boolean bare = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
            int number = bare ? Character.digit(pattern.charAt(open + 1), 10) : -1;
            if (number < 0 || number >= arguments.length || !isPlain(arguments[number])) {
                return null;
            }
            Object argument = arguments[number];
            text.append(pattern, from, open)
                    .append(argument instanceof BigDecimal decimal ? decimal.toPlainString() : argument.toString());
            from = open + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static boolean isPlain(@Nullable Object argument) {
        return argument != null && !(argument instanceof Date);
    }

    private static String fillByFormat(String pattern, Locale locale, Object... arguments) {
        MessageFormat message = new MessageFormat(pattern, locale);
        Format[] formats = message.getFormatsByArgumentIndex();
        Object[] plain = arguments.clone();
        for (int i = 0; i < Math.min(plain.length, formats.length); i++) {
            if (formats[i] == null && plain[i] instanceof Number number) {
                plain[i] = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
            }
        }
        return message.format(plain);
    }

    private static Map<String, String> read(String path) {
        Properties bundle = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(path), path)) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return bundle.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, bundle::getProperty));
    }
}
