package hengdao.cli;

import hengdao.model.ExpectedError;
import hengdao.service.Issue;
import hengdao.service.Preferences;
import hengdao.service.Workspace;

/** Keeps what a command brought out. */
final class Kept {

    private Kept() {}

    /** Keeps a report; if that cannot be, says so, and what came out stays as it is. */
    static void keep(Workspace workspace, Issue issue, Surroundings surroundings) {
        String by = workspace
                .preferences()
                .find(Preferences.REPORTER)
                .orElseGet(() -> System.getProperty("user.name", "hengdao"));
        try {
            workspace.issued().keep(workspace.view(issue.request().year(), null), issue, by);
        } catch (ExpectedError error) {
            String reason = surroundings.messages().text(error.messageKey(), error.arguments());
            surroundings.say("issued.not_kept", reason);
        }
    }
}
