package hengdao.service;

import hengdao.model.InputRefused;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file formats of reports, named as their extensions. */
public enum ReportFormat {
    PDF,
    SVG,
    PNG,
    XLSX,
    DOCX,
    CSV;

    /** The format a file's extension names; refused if there is none or this report cannot be written so. */
    static ReportFormat of(Path out, ReportKind kind) {
        Path name = out.getFileName();
        String file = name == null ? "" : name.toString();
        String extension = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return kind.formats().stream()
                .filter(format -> file.contains(".") && format.name().equals(extension))
                .findFirst()
                .orElseThrow(() -> new InputRefused("report.file.format", file, names(kind.formats())));
    }

    /** Whether it consists of the pages as they are printed; office programs make their own. */
    boolean hasPages() {
        return this == PDF || this == SVG || this == PNG;
    }

    /** As the end of a file's name, for example pdf. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String names(Collection<ReportFormat> formats) {
        return formats.stream().map(format -> "." + format.extension()).collect(Collectors.joining(" "));
    }
}
