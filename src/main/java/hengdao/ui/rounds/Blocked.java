package hengdao.ui.rounds;

import hengdao.service.Finding;
import java.util.List;

/** The line and the finding that keep a round from being submitted. */
record Blocked(RoundLine line, Finding finding) {

    /**
     * The first one; all lines take what is to say about them.
     *
     * @param findings about each line, anything blocking among them
     */
    static Blocked first(List<RoundLine> lines, List<List<Finding>> findings) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).attempt();
            lines.get(i)
                    .say(findings.get(i), lines.get(i).increment(), lines.get(i).share());
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Finding finding : findings.get(i)) {
                if (finding.blocking()) {
                    return new Blocked(lines.get(i), finding);
                }
            }
        }
        throw new IllegalArgumentException("nothing blocking");
    }
}
