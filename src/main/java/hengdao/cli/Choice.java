package hengdao.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of an enum as written on the command line: lower case, with a hyphen for an underscore (ten-day, zh-CN). */
final class Choice {

    private Choice() {}

    /** Reads such values, in whatever case. */
    static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
        return text -> {
            for (E value : type.getEnumConstants()) {
                if (name(value).equalsIgnoreCase(text)) {
                    return value;
                }
            }
            throw new TypeConversionException(text);
        };
    }

    /** How a value is written. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
