package hengdao.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the rows of one data file: UTF-8, comma separated, RFC 4180, with a header row. */
final class SeedFile {

    private SeedFile() {}

    static List<SeedRow> read(SeedSource source, String file) {
        try (InputStream content = source.open(file).orElseThrow(() -> new InputRefused("seed.no_file", file));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(content)) {
            return reader.stream()
                    .map(row -> new SeedRow(file, row.getStartingLineNumber(), row.getFieldsAsMap()))
                    .toList();
        } catch (CsvParseException e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputRefused refused(String file, CsvParseException cause) {
        InputRefused refused = new InputRefused("seed.unreadable", file, String.valueOf(cause.getMessage()));
        refused.initCause(cause);
        return refused;
    }
}
