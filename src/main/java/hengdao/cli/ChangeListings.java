package hengdao.cli;

import hengdao.i18n.Messages;
import hengdao.model.RowChange;
import hengdao.service.ChangeWords;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is listed of changes: a line for each field that differs. */
final class ChangeListings {

    private final ChangeWords words;

    ChangeListings(Messages messages) {
        words = new ChangeWords(messages);
    }

    private record Line(RowChange change, RowChange.Field field) {}

    /** Changes in the order given; codes in data formats, words in a table. */
    Listing<?> changes(List<RowChange> changes) {
        return new Listing<>(
                List.<Column<Line>>of(
                        Column.of("sequence", line -> line.change().sequence()),
                        Column.of("changed_at", ChangeListings::at, line -> words.at(line.change())),
                        Column.of("changed_by", line -> line.change().by()),
                        Column.of("change", ChangeListings::what, line -> words.what(line.change())),
                        Column.of("key", line -> ChangeWords.key(line.change())),
                        Column.of("field", line -> line.field().column(), line -> words.name(line.field())),
                        Column.of(
                                "before",
                                line -> line.field().before(),
                                line -> value(line, line.field().before())),
                        Column.of(
                                "after",
                                line -> line.field().after(),
                                line -> value(line, line.field().after()))),
                changes.stream()
                        .flatMap(change -> words.fields(change).stream().map(field -> new Line(change, field)))
                        .toList());
    }

    private String value(Line line, @Nullable String stored) {
        return words.value(line.change(), line.field(), stored);
    }

    private static String what(Line line) {
        return Choice.name(line.change().kind()) + " " + line.change().table();
    }

    private static String at(Line line) {
        return line.change()
                .at()
                .atZone(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
