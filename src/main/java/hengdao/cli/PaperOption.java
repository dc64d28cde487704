package hengdao.cli;

import hengdao.service.OwnPaper;
import hengdao.service.Paper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --paper} names: a standard size, or one of its own such as 900x600. */
record PaperOption(String text) {

    /** Reads both forms, standard sizes in whatever case. */
    static ITypeConverter<PaperOption> converter() {
        return text -> {
            PaperOption paper = new PaperOption(text);
            if (paper.named() == null && !text.matches("\\s*[0-9.]+\\s*[xX×*]\\s*[0-9.]+\\s*")) {
                throw new TypeConversionException(text);
            }
            return paper;
        };
    }

    /** The standard size, null for one of its own. */
    @Nullable
    Paper named() {
        for (Paper paper : Paper.values()) {
            if (paper.name().equals(text.toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        return null;
    }

    /** The size of its own, null for a standard one; refuses one beyond the limits. */
    @Nullable
    OwnPaper own() {
        return OwnPaper.parse(text).orElse(null);
    }
}
