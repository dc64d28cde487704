package hengdao.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one data file in its order, by column name. */
record SeedTable(Path file, List<Map<String, String>> rows) {

    static SeedTable seed(String name) {
        return of(Path.of("seeds").resolve(name));
    }

    static SeedTable of(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new SeedTable(
                    file, reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        return rows.stream().map(row -> text(row, name)).toList();
    }

    /** The rows by a column that must be unique. */
    Map<String, Map<String, String>> by(String name) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            if (found.put(text(row, name), row) != null) {
                throw new AssertionError(file + ": " + name + " twice: " + row.get(name));
            }
        }
        return found;
    }

    String header() throws IOException {
        return Files.readAllLines(file).getFirst();
    }

    static String text(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new AssertionError("no column " + column + " in " + row.keySet());
        }
        return value;
    }

    static Optional<BigDecimal> number(Map<String, String> row, String column) {
        String value = text(row, column);
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }
}
