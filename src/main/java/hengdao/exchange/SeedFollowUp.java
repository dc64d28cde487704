package hengdao.exchange;

import hengdao.model.OrderEventKind;
import hengdao.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the example entries (示例) are followed up: entry rounds, reviews and supervision orders. Rows are named by their keys.
 *
 * @param firstRound the day on which the first of the rounds closes that come every two weeks
 * @param orders numbered by their place in the list, from 1
 */
public record SeedFollowUp(LocalDate firstRound, List<Reviewed> reviews, List<Ordered> orders, List<Step> steps) {

    public SeedFollowUp {
        reviews = List.copyOf(reviews);
        orders = List.copyOf(orders);
        steps = List.copyOf(steps);
    }

    /**
     * What became of the entries of a row.
     *
     * @param key empty for all rows not named otherwise
     * @param from the first as-of date meant
     * @param to the last one
     */
    public record Reviewed(String key, LocalDate from, LocalDate to, Verdict verdict, String reason, String by) {}

    /** An order as it was filed. */
    public record Ordered(
            String key,
            LocalDate filed,
            LocalDate assigned,
            LocalDate due,
            String requirement,
            String origin,
            String by) {}

    /**
     * What happened to an order after that.
     *
     * @param order its number
     * @param newDue asked for, null for all but a request for an extension
     */
    public record Step(
            int order,
            OrderEventKind kind,
            LocalDate on,
            String note,
            @Nullable LocalDate newDue,
            String by) {}

    static SeedFollowUp read(SeedSource source) {
        return new SeedFollowUp(
                SeedFile.read(source, "demo/rounds.csv").getFirst().requiredDate("first"),
                SeedFile.read(source, "demo/reviews.csv").stream()
                        .map(SeedFollowUp::reviewed)
                        .toList(),
                SeedFile.read(source, "demo/orders.csv").stream()
                        .map(SeedFollowUp::ordered)
                        .toList(),
                SeedFile.read(source, "demo/order_events.csv").stream()
                        .map(SeedFollowUp::step)
                        .toList());
    }

    private static Reviewed reviewed(SeedRow row) {
        return new Reviewed(
                row.cell("key"),
                row.requiredDate("from"),
                row.requiredDate("to"),
                row.choice("verdict", Verdict.class),
                row.cell("reason"),
                row.required("by"));
    }

    private static Ordered ordered(SeedRow row) {
        return new Ordered(
                row.required("key"),
                row.requiredDate("filed"),
                row.requiredDate("assigned"),
                row.requiredDate("due"),
                row.required("requirement"),
                row.cell("origin"),
                row.required("by"));
    }

    private static Step step(SeedRow row) {
        return new Step(
                row.integer("order"),
                row.choice("kind", OrderEventKind.class),
                row.requiredDate("on"),
                row.cell("note"),
                row.date("new_due"),
                row.required("by"));
    }
}
