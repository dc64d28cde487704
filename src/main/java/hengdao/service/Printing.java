package hengdao.service;

import hengdao.i18n.Messages;
import java.util.List;

/** Sends the pages of a report to a print queue. Used by one thread at a time, never the window's. */
public final class Printing {

    /**
     * A place one can print to.
     *
     * @param standard whether it is the system's default queue
     */
    public record Queue(String name, boolean standard) {}

    /** Prints what these reports build. */
    public Printing(Reports reports, Messages messages) {}

    /** The queues of this computer, the default one first; empty if there are none. */
    public List<Queue> queues() {
        return List.of();
    }

    /**
     * Prints the pages of a report.
     *
     * @param queue name of a queue, empty for the default one
     * @return what the system says about the job, for example its number; empty if cancelled
     * @throws hengdao.model.InputRefused no queue, unknown queue, job refused: says what to do and where the PDF is kept
     */
    public String print(ReportRequest request, String queue, Progress progress) {
        return "";
    }
}
