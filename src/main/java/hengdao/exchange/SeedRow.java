package hengdao.exchange;

import hengdao.model.InputRefused;
import hengdao.model.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a data file; what cannot be read is refused with file, line, column and text. */
record SeedRow(String file, long line, Map<String, String> fields) {

    String cell(String column) {
        String text = fields.get(column);
        if (text == null) {
            throw refused("seed.no_column", column, "");
        }
        return text.strip();
    }

    String required(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            throw refused("seed.empty", column, text);
        }
        return text;
    }

    @Nullable
    LocalDate date(String column) {
        return cell(column).isEmpty() ? null : requiredDate(column);
    }

    LocalDate requiredDate(String column) {
        String text = required(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused("seed.not_a_date", column, text);
        }
    }

    @Nullable
    BigDecimal number(String column) {
        return cell(column).isEmpty() ? null : requiredNumber(column);
    }

    BigDecimal requiredNumber(String column) {
        String text = required(column);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw refused("seed.not_a_number", column, text);
        }
    }

    /** How much the row counts: 1 where the file or the row says nothing. */
    BigDecimal weight() {
        String text = fields.getOrDefault("weight", "").strip();
        return text.isEmpty()
                ? BigDecimal.ONE
                : Weight.read(text).orElseThrow(() -> refused("seed.not_a_weight", "weight", text));
    }

    int integer(String column) {
        String text = required(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refused("seed.not_a_number", column, text);
        }
    }

    boolean yes(String column) {
        return switch (required(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw refused("seed.not_yes_or_no", column, cell(column));
        };
    }

    /** The constant of an enum whose name is the text in capitals. */
    <E extends Enum<E>> E choice(String column, Class<E> choices) {
        String text = required(column);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw refused("seed.unknown", column, text);
    }

    /** The row another row's key names. */
    <T> T found(String column, Optional<T> named) {
        return named.orElseThrow(() -> refused("seed.unknown", column, cell(column)));
    }

    InputRefused refused(String messageKey, String column, String text) {
        return new InputRefused(messageKey, file, Long.toString(line), column, text);
    }
}
