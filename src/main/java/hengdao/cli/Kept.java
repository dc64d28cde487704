package hengdao.cli;

import hengdao.model.ExpectedError;
import hengdao.service.Issue;
import hengdao.service.Workspace;

/** Keeps what a command brought out. */
final class Kept {

    private Kept() {}

    /**
     * Keeps a report; if that cannot be, says so, and what came out stays as it is.
     *
     * @param issuer who brought it out, blank for whoever signs here (署名)
     */
    static void keep(Workspace workspace, Issue issue, String issuer, Surroundings surroundings) {
        String by = issuer.isBlank() ? workspace.preferences().signature() : issuer.strip();
        try {
            workspace.issued().keep(workspace.view(issue.request().year(), null), issue, by);
        } catch (ExpectedError error) {
            String reason = surroundings.messages().text(error.messageKey(), error.arguments());
            surroundings.say("issued.not_kept", reason);
        }
    }
}
