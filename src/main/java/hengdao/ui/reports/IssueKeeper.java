package hengdao.ui.reports;

import hengdao.model.ExpectedError;
import hengdao.service.Issue;
import hengdao.ui.common.Session;
import java.util.function.Consumer;

/** Keeps what came out among the issued reports, in the background. Used on the JavaFX thread. */
final class IssueKeeper {

    private final Session session;

    IssueKeeper(Session session) {
        this.session = session;
    }

    /**
     * Keeps a report.
     *
     * @param then takes why it could not be kept, empty if it was
     */
    void keep(Issue issue, Consumer<String> then) {
        String by = session.officer().signature();
        session.tasks()
                .database(
                        () -> session.workspace().issued().keep(session.latest(), issue, by),
                        kept -> then.accept(""),
                        error -> then.accept(reason(error)));
    }

    private String reason(Exception error) {
        if (error instanceof ExpectedError expected) {
            return session.messages().text(expected.messageKey(), expected.arguments());
        }
        session.fail(error);
        return String.valueOf(error.getMessage());
    }
}
