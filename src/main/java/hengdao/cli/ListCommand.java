package hengdao.cli;

import hengdao.model.ChangeQuery;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport;
import hengdao.model.Review;
import hengdao.model.RowChange;
import hengdao.service.ProgrammeView;
import hengdao.service.SupervisedOrder;
import hengdao.service.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what is known, for people or for programs. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(
            paramLabel = "projects|areas|tasks|indicators|entries|units|orders|reports|changes",
            descriptionKey = "cli.option.what")
    private What what = What.PROJECTS;

    @Option(names = "--project", paramLabel = "N", descriptionKey = "cli.option.project")
    private @Nullable Integer project;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    private @Nullable String asOf;

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "cli.option.changes-key")
    private String key = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.changes-from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.changes-to")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "table|tsv|json", descriptionKey = "cli.option.format")
    private Listing.Format format = Listing.Format.TABLE;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What can be listed. */
    enum What {
        PROJECTS,
        AREAS,
        TASKS,
        INDICATORS,
        ENTRIES,
        UNITS,
        ORDERS,
        REPORTS,
        CHANGES
    }

    @Override
    public Integer call() {
        LocalDate date = Days.optional("--as-of", asOf);
        ProgrammeView view;
        List<SupervisedOrder> orders;
        Map<UUID, Review> reviews;
        List<IssuedReport> issued;
        List<RowChange> changes;
        try (Workspace workspace = root.options().open(surroundings)) {
            view = root.options().view(workspace, date);
            orders = what == What.ORDERS ? workspace.supervision().orders(view) : List.of();
            issued = what == What.REPORTS ? workspace.issued().all(view) : List.of();
            changes = what == What.CHANGES ? workspace.history().find(query()) : List.of();
            reviews = what == What.ENTRIES ? workspace.reviewing().reviews(view) : Map.of();
        }
        if (project != null && view.programme().projects().stream().noneMatch(each -> each.no() == project)) {
            throw new InputRefused("cli.project.unknown", project);
        }
        Listings listings = new Listings(new ProgrammeIndex(view), surroundings.messages(), project);
        Listing<?> listing = switch (what) {
            case PROJECTS -> listings.projects();
            case AREAS -> listings.areas();
            case TASKS -> listings.tasks();
            case INDICATORS -> listings.indicators();
            case ENTRIES -> listings.entries(date, reviews);
            case UNITS -> listings.units();
            case REPORTS ->
                new IssuedListings(surroundings.messages(), surroundings.clock().getZone()).reports(issued);
            case CHANGES -> new ChangeListings(surroundings.messages()).changes(changes);
            case ORDERS -> listings.orders(orders, view.statusDate(), date);
        };
        surroundings.warnOfCalendar(view.programme(), view.statusDate());
        surroundings.out().print(listing.as(format, surroundings.messages()));
        return Cli.DONE;
    }

    private ChangeQuery query() {
        return new ChangeQuery(key, "", Days.optional("--from", from), Days.optional("--to", to), Integer.MAX_VALUE);
    }
}
