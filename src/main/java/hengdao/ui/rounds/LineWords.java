package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.schedule.Reading;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueState;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says. */
final class LineWords {

    private final Messages messages;

    LineWords(Messages messages) {
        this.messages = messages;
    }

    /** The word of its state: filled in but not submitted, or not to be submitted as it is, returned, reported or skipped; empty for what is open. */
    String state(RoundLine line) {
        DueState state = line.facts().item().state();
        if (line.isFilled()) {
            return messages.text(line.isWrong() ? "rounds.state.wrong" : "rounds.state.filled");
        }
        if (line.elsewhere() != null) {
            return messages.text("rounds.state.draft");
        }
        return state == DueState.OPEN
                ? ""
                : messages.text(
                        switch (state) {
                            case RETURNED -> "rounds.state.returned";
                            case DONE -> "rounds.state.done";
                            default -> "rounds.state.skipped";
                        });
    }

    /** What the plan asks for, a dash if there is no way to travel. */
    String scheduled(LineFacts facts) {
        BigDecimal scheduled = facts.scheduled();
        return scheduled == null ? "—" : facts.subject().value(scheduled);
    }

    /** The value of last time, a dash if there is none. */
    String last(LineFacts facts) {
        Reading last = facts.item().last();
        return last == null ? "—" : facts.subject().value(last.value());
    }

    /** What the plan asks for and the value of last time, where they have no columns. */
    String figures(LineFacts facts) {
        return messages.text("rounds.figures", scheduled(facts), last(facts));
    }

    /** The date of that value. */
    String lastDate(LineFacts facts) {
        Reading last = facts.item().last();
        return last == null ? "" : last.asOf().toString();
    }

    /** The entry that counts for the round: value, date, who and what was written. */
    String reported(LineFacts facts) {
        ProgressEntry entry = facts.item().entry();
        if (entry == null) {
            return "";
        }
        String texts = Stream.of(entry.note(), entry.problem(), entry.nextStep())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("；"));
        return messages.text("rounds.reported", facts.subject().value(entry.value()), entry.asOf(), entry.by())
                + (texts.isEmpty() ? "" : " · " + texts);
    }

    /** What stands below the fields: what is wrong, else what the value adds, why it was returned, skipped, handed over. */
    String below(RoundLine line) {
        List<Finding> findings = line.findings();
        if (!findings.isEmpty()) {
            Finding first = findings.getFirst();
            String said = messages.text(first.messageKey(), first.arguments().toArray());
            return share(line).isEmpty() ? said : share(line) + " · " + said;
        }
        return Stream.of(
                        elsewhere(line),
                        share(line),
                        increment(line),
                        returned(line),
                        skipped(line),
                        shelved(line),
                        handedOver(line))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Item, unit, last value and state as one sentence, for a screen reader. */
    String spoken(RoundLine line) {
        LineFacts facts = line.facts();
        String below = below(line);
        return messages.text(
                "rounds.spoken",
                facts.subject().title(),
                facts.item().unit(),
                last(facts),
                state(line).isEmpty() ? messages.text("rounds.state.open") : state(line),
                below);
    }

    private String elsewhere(RoundLine line) {
        EntryForm draft = line.elsewhere();
        return draft == null ? "" : messages.text("rounds.draft-elsewhere", draft.asOf());
    }

    private String share(RoundLine line) {
        BigDecimal share = line.share();
        return share == null ? "" : "= " + line.facts().subject().value(share);
    }

    private String increment(RoundLine line) {
        BigDecimal increment = line.increment();
        if (increment == null) {
            return "";
        }
        String unit = line.facts().subject().unit();
        String points = unit.equals("%") ? messages.text("entry.points") : unit;
        return messages.text("entry.increment", Figures.signed(increment) + " " + points);
    }

    private String returned(RoundLine line) {
        Review review = line.facts().review();
        ProgressEntry entry = line.facts().item().entry();
        return line.facts().item().state() != DueState.RETURNED || review == null || entry == null
                ? ""
                : messages.text("rounds.returned", review.by(), entry.asOf(), review.reason());
    }

    private String skipped(RoundLine line) {
        RoundSkip skip = line.facts().item().skip();
        return skip == null || line.facts().isDone() ? "" : messages.text("rounds.skipped", skip.by(), skip.reason());
    }

    private String shelved(RoundLine line) {
        return line.isShelved() ? messages.text("rounds.draft-shelved") : "";
    }

    private String handedOver(RoundLine line) {
        DueItem item = line.facts().item();
        RoundHandover handover = item.handover();
        return handover == null ? "" : messages.text("rounds.handed-over", handover.by(), handover.reason());
    }
}
