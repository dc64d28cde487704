package hengdao.service;

import hengdao.model.InputRefused;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The file formats of reports, named as their extensions. */
enum ReportFormat {
    PDF,
    SVG,
    PNG,
    XLSX;

    /** The format a file's extension names; refused if there is none or this report cannot be written so. */
    static ReportFormat of(Path out, ReportKind kind) {
        Set<ReportFormat> possible = switch (kind) {
            case GANTT, INDICATOR -> EnumSet.of(PDF, SVG, PNG);
            case PROGRESS -> EnumSet.of(PDF, XLSX);
        };
        Path name = out.getFileName();
        String file = name == null ? "" : name.toString();
        String extension = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return possible.stream()
                .filter(format -> file.contains(".") && format.name().equals(extension))
                .findFirst()
                .orElseThrow(() -> new InputRefused("report.file.format", file, names(possible)));
    }

    private static String names(Set<ReportFormat> formats) {
        return formats.stream()
                .map(format -> "." + format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
