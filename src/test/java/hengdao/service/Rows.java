package hengdao.service;

import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.Task;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the rows of a programme by their keys. */
final class Rows {

    private Rows() {}

    static UUID id(Programme programme, String key) {
        return Stream.concat(
                        programme.indicators().stream()
                                .filter(row -> row.key().equals(key))
                                .map(Indicator::id),
                        programme.tasks().stream()
                                .filter(row -> row.key().equals(key))
                                .map(Task::id))
                .findFirst()
                .orElseThrow();
    }
}
