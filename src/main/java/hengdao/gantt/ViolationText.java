package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.schedule.plan.Violation;
import java.util.List;
import java.util.Locale;

/** What a plan breaks, in words: against what, and by how many workdays. Safe for several threads. */
public final class ViolationText {
    private final Messages messages;

    public ViolationText(Messages messages) {
        this.messages = messages;
    }

    /** One violation; the links into its row give the predecessor its name. */
    public String of(Violation violation, List<Predecessor> links) {
        int workdays = violation.workdays();
        return switch (violation) {
            case Violation.LinkBroken broken ->
                messages.text("gantt.violation.link", name(broken.link(), links), workdays);
            case Violation.PastDeadline past -> messages.text("gantt.violation.deadline", past.deadline(), workdays);
            case Violation.ConstraintMissed missed -> {
                String kind = missed.constraint().kind().name().toLowerCase(Locale.ROOT);
                yield messages.text(
                        "gantt.violation." + kind,
                        String.valueOf(missed.constraint().date()),
                        workdays);
            }
        };
    }

    private static String name(Dependency link, List<Predecessor> links) {
        return links.stream()
                .filter(known -> known.id().equals(link.predecessorId()) && known.type() == link.type())
                .findFirst()
                .map(Predecessor::text)
                .orElse(link.type().name());
    }
}
