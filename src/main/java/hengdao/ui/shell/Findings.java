package hengdao.ui.shell;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.Indicator;
import hengdao.model.OrderEvent;
import hengdao.model.ProgressEntry;
import hengdao.model.SupervisionOrder;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.BestMatches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Looks for something in everything: rows and indicators by words and pinyin initials, units and people likewise, what
 * was written in entries and orders by its characters. Takes time in proportion to all that, so in the background.
 */
final class Findings {

    private static final int ROWS = 8;
    private static final int FEW = 3;
    private static final int ENTRIES = 8;
    private static final int AROUND = 18;

    private final ProgrammeView view;
    private final ChartRows rows;
    private final Searched searched;
    private final Messages messages;

    /** Takes what is searched. */
    Findings(ProgrammeView view, ChartRows rows, Searched searched, Messages messages) {
        this.view = view;
        this.rows = rows;
        this.searched = searched;
        this.messages = messages;
    }

    /** The best of each kind, rows first. */
    List<SearchHit> of(String query, BooleanSupplier outdated) {
        List<SearchHit> hits = new ArrayList<>();
        BestMatches.of(query, rows, GanttRow::name, this::words, ROWS, outdated)
                .forEach(row -> hits.add(SearchHit.of(row, below(row))));
        hits.addAll(indicators(query, outdated));
        Set<String> units = new TreeSet<>(searched.units());
        Set<String> people = new TreeSet<>(searched.people());
        for (Task task : view.programme().tasks()) {
            units.add(task.leadUnit());
            units.addAll(task.supportingUnits());
            people.add(task.officialInCharge());
            people.add(task.responsiblePerson());
        }
        hits.addAll(named(SearchHit.Kind.UNIT, query, units, outdated));
        hits.addAll(named(SearchHit.Kind.PERSON, query, people, outdated));
        String plain = query.strip().toLowerCase(Locale.ROOT);
        hits.addAll(entries(plain, outdated));
        searched.orders().stream()
                .flatMap(order -> hit(order, plain).stream())
                .limit(FEW)
                .forEach(hits::add);
        return List.copyOf(hits);
    }

    /** Those that share the row of their task. */
    private List<SearchHit> indicators(String query, BooleanSupplier outdated) {
        Plan plan = view.plan();
        List<Indicator> others = view.programme().indicators().stream()
                .filter(each -> rows.find(each.id()) == null)
                .toList();
        return BestMatches.of(
                        query,
                        others,
                        Indicator::name,
                        each -> plan.number(each.id()) + " " + each.name() + " " + each.key(),
                        FEW,
                        outdated)
                .stream()
                .map(each -> new SearchHit(
                        SearchHit.Kind.INDICATOR,
                        each.id(),
                        plan.number(each.id()) + "  " + each.name(),
                        plan.task(each.taskId()).map(Task::name).orElse(""),
                        view.status().of(each.id()).light(),
                        null))
                .toList();
    }

    private static List<SearchHit> named(
            SearchHit.Kind kind, String query, Set<String> names, BooleanSupplier outdated) {
        names.remove("");
        return BestMatches.of(query, List.copyOf(names), name -> name, name -> name, FEW, outdated).stream()
                .map(name -> SearchHit.named(kind, name))
                .toList();
    }

    /** The newest first; those after the status date, which do not count yet, last. */
    private List<SearchHit> entries(String plain, BooleanSupplier outdated) {
        List<SearchHit> hits = new ArrayList<>();
        List<ProgressEntry> newestFirst = view.programme().entries().stream()
                .sorted(Comparator.comparing(
                                (ProgressEntry entry) -> entry.asOf().isAfter(view.statusDate()))
                        .thenComparing(ProgressEntry::asOf, Comparator.reverseOrder())
                        .thenComparing(ProgressEntry::enteredAt, Comparator.reverseOrder()))
                .toList();
        for (ProgressEntry entry : newestFirst) {
            if (hits.size() == ENTRIES || outdated.getAsBoolean()) {
                break;
            }
            Stream.of(entry.note(), entry.problem(), entry.nextStep())
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(plain))
                    .findFirst()
                    .ifPresent(text -> hits.add(hit(entry, text, plain)));
        }
        return hits;
    }

    /** A text from shortly before what was looked for. */
    private static String around(String text, String plain) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(plain);
        int from = Math.max(0, at - AROUND);
        String line = text.substring(from).replaceAll("\\s+", " ");
        return from > 0 ? "…" + line : line;
    }

    private SearchHit hit(ProgressEntry entry, String text, String plain) {
        String about = view.plan().number(entry.subjectId()) + "  "
                + Optional.ofNullable(view.plan().indicator(entry.subjectId()))
                        .map(Indicator::name)
                        .or(() -> view.plan().task(entry.subjectId()).map(Task::name))
                        .orElse("");
        return new SearchHit(
                SearchHit.Kind.ENTRY,
                entry.id(),
                around(text, plain),
                entry.asOf() + "  " + about + "  " + entry.by(),
                null,
                null);
    }

    /** An order that says something somewhere, with the words it says it in where its own line does not show them. */
    private static Optional<SearchHit> hit(SupervisedOrder supervised, String plain) {
        SupervisionOrder order = supervised.order();
        String line = order.number() + "  " + order.title();
        String below = supervised.unit() + "  " + supervised.standing().due();
        if (holds(line + " " + below + " " + order.leadUnit(), plain)) {
            return Optional.of(new SearchHit(SearchHit.Kind.ORDER, order.id(), line, below, null, null));
        }
        return Stream.concat(
                        Stream.of(supervised.standing().requirement(), order.requirement(), order.origin()),
                        supervised.events().reversed().stream().flatMap(Findings::texts))
                .filter(text -> holds(text, plain))
                .findFirst()
                .map(text -> new SearchHit(
                        SearchHit.Kind.ORDER, order.id(), line, around(text, plain) + "  " + below, null, null));
    }

    private static Stream<String> texts(OrderEvent event) {
        return Stream.concat(
                Stream.of(event.note(), event.by()), event.evidence().stream().map(Evidence::fileName));
    }

    private static boolean holds(String text, String plain) {
        return text.toLowerCase(Locale.ROOT).contains(plain);
    }

    private String below(GanttRow row) {
        String key = row.key().equals(row.number()) ? "" : messages.text("search.key", row.key());
        return (row.leadUnit() + "  " + key).strip();
    }

    private String words(GanttRow row) {
        String key = row.key().equals(row.number()) ? "" : " " + row.key();
        return row.number() + " " + row.name() + " " + row.leadUnit() + key;
    }
}
