package hengdao.gantt;

import hengdao.gantt.GanttRow.Goal;
import hengdao.gantt.GanttRow.Level;
import hengdao.model.CalendarDay;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows like those of the shantytown project on 2017-02-14. */
public final class SampleRows {
    public static final LocalDate STATUS_DATE = LocalDate.of(2017, 2, 14);
    public static final LocalDate CAMPAIGN = LocalDate.of(2016, 12, 20);
    public static final LocalDate SIGNING_DUE = LocalDate.of(2017, 3, 7);
    private static final LocalDate YEAR_START = LocalDate.of(2017, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2017, 12, 31);

    private SampleRows() {}

    /** The official calendar of 2016 to 2018 and 2024 to 2026. */
    public static WorkCalendar calendar() {
        try (var in = SampleRows.class.getResourceAsStream("/seeds/calendar.csv")) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new WorkCalendar(lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new CalendarDay(LocalDate.parse(c[0]), c[1].equals("off"), c[2]))
                    .toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Project 5 with its first work areas, and project 6. */
    public static List<GanttRow> shantytown() {
        List<GanttRow> rows = new ArrayList<>();
        GanttRow project = row(Level.PROJECT, null, 0, "5", "棚户区改造攻坚工程", CAMPAIGN, YEAR_END)
                .status(status(Light.GREEN, 41.6, 48.0, LocalDate.of(2017, 2, 1)))
                .build();
        rows.add(project);
        GanttRow area = row(Level.WORK_AREA, project, 1, "5.1", "完善机制加快签约", CAMPAIGN, SIGNING_DUE)
                .status(status(Light.GREEN, 73, 79.4, LocalDate.of(2017, 1, 17)))
                .build();
        rows.add(area);
        GanttRow work = row(Level.TASK, area, 2, "5.1.1", "签约和交房", CAMPAIGN, SIGNING_DUE)
                .unit("棚改现场指挥部")
                .status(status(Light.GREEN, 73, 79.4, LocalDate.of(2017, 1, 17)))
                .goals(new Goal(SIGNING_DUE, "签约率 ≥85%、交房率 ≥50% 3月7日", false))
                .build();
        rows.add(work);
        rows.add(signing(work));
        rows.add(row(Level.INDICATOR, work, 3, "5.1.1-2", "交房率", CAMPAIGN, SIGNING_DUE)
                .status(status(Light.NO_DATA, null, null, null))
                .goals(new Goal(SIGNING_DUE, "交房率 ≥50% 3月7日", false))
                .build());
        GanttRow demolition = row(Level.WORK_AREA, project, 1, "5.2", "楼栋清空和拆除", CAMPAIGN, YEAR_END)
                .status(status(Light.YELLOW, 12, 25.5, LocalDate.of(2017, 1, 25)))
                .build();
        rows.add(demolition);
        rows.add(row(Level.TASK, demolition, 2, "5.2.1", "三个片区房屋拆除基本完成", YEAR_START, YEAR_END)
                .defaults(true, false)
                .status(status(Light.YELLOW, 12, 25.5, LocalDate.of(2017, 1, 25)))
                .goals(new Goal(YEAR_END, "拆除 基本完成 12月31日", false))
                .build());
        rows.add(row(Level.TASK, demolition, 2, "5.2.2", "清空楼栋并移交施工单位,同步做好围挡、管线迁改和安全监测", YEAR_START, YEAR_END)
                .defaults(true, true)
                .example()
                .unit("区住房和建设局")
                .status(status(Light.RED, 4.5, 48, LocalDate.of(2017, 1, 9)))
                .goals(
                        new Goal(LocalDate.of(2017, 4, 30), "清空 ≥500栋 4月30日", false),
                        new Goal(LocalDate.of(2017, 6, 30), "≥1139栋 6月30日", false))
                .build());
        rows.add(row(Level.TASK, demolition, 2, "5.2.3", "安置房开工", YEAR_END, YEAR_END)
                .milestone()
                .defaults(true, true)
                .status(status(Light.NOT_STARTED, null, null, null))
                .goals(new Goal(YEAR_END, "12月31日", false))
                .build());
        rows.add(row(
                        Level.TASK,
                        demolition,
                        2,
                        "5.2.4",
                        "木棉岭片区指挥部挂牌",
                        LocalDate.of(2017, 1, 20),
                        LocalDate.of(2017, 1, 20))
                .milestone()
                .status(status(Light.DONE, 100.0, 100.0, null))
                .goals(new Goal(LocalDate.of(2017, 1, 20), "1月20日", true))
                .build());
        return rows;
    }

    /** 签约率: 73 % on 2017-01-17 on the way to 85 % by 2017-03-07. */
    public static GanttRow signing(@Nullable GanttRow parent) {
        return row(Level.INDICATOR, parent, 3, "5.1.1-1", "签约率", CAMPAIGN, SIGNING_DUE)
                .status(status(Light.GREEN, 73, 79.375, LocalDate.of(2017, 1, 17)))
                .goals(new Goal(SIGNING_DUE, "签约率 ≥85% 3月7日", false))
                .build();
    }

    /** A project with as many tasks. */
    public static List<GanttRow> many(int tasks) {
        List<GanttRow> rows = new ArrayList<>();
        GanttRow project =
                row(Level.PROJECT, null, 0, "1", "大表", YEAR_START, YEAR_END).build();
        rows.add(project);
        for (int i = 1; i <= tasks; i++) {
            LocalDate start = YEAR_START.plusDays(i % 200);
            rows.add(row(Level.TASK, project, 1, "1." + i, "任务" + i, start, start.plusDays(20 + i % 100))
                    .status(status(Light.GREEN, 30, 32.5, start.plusDays(8)))
                    .goals(new Goal(start.plusDays(20 + i % 100), "完成 ≥" + i + "套", false))
                    .build());
        }
        return rows;
    }

    public static RowBuilder row(
            Level level,
            @Nullable GanttRow parent,
            int depth,
            String key,
            String name,
            LocalDate start,
            LocalDate end) {
        return new RowBuilder(level, parent == null ? null : parent.id(), depth, key, name, start, end);
    }

    /** A status whose actual bar ends with that day. */
    public static Status status(
            Light light, @Nullable Number percent, @Nullable Number scheduled, @Nullable LocalDate through) {
        return new Status(
                light,
                percent == null ? null : BigDecimal.valueOf(percent.doubleValue()),
                through,
                scheduled == null ? null : scheduled.doubleValue(),
                percent == null ? null : percent.doubleValue(),
                scheduled == null ? null : scheduled.doubleValue(),
                percent == null ? null : percent.doubleValue(),
                scheduled == null ? null : scheduled.doubleValue(),
                through == null ? null : through.toEpochDay() + 1.0,
                percent == null ? 0 : 1,
                1);
    }

    /** The parts of a row that a test cares about. */
    public static final class RowBuilder {
        private final Level level;
        private final @Nullable UUID parent;
        private final int depth;
        private final String key;
        private final String name;
        private final LocalDate start;
        private final LocalDate end;
        private @Nullable LocalDate deadline;
        private String unit = "";
        private boolean startIsDefault;
        private boolean endIsDefault;
        private boolean milestone;
        private boolean example;
        private Status status = SampleRows.status(Light.NO_DATA, null, null, null);
        private List<Goal> goals = List.of();
        private RowPeople people = RowPeople.NOBODY;

        private RowBuilder(
                Level level,
                @Nullable UUID parent,
                int depth,
                String key,
                String name,
                LocalDate start,
                LocalDate end) {
            this.level = level;
            this.parent = parent;
            this.depth = depth;
            this.key = key;
            this.name = name;
            this.start = start;
            this.end = end;
        }

        public RowBuilder unit(String lead) {
            unit = lead;
            return this;
        }

        public RowBuilder people(RowPeople who) {
            people = who;
            return this;
        }

        public RowBuilder defaults(boolean ofStart, boolean ofEnd) {
            startIsDefault = ofStart;
            endIsDefault = ofEnd;
            return this;
        }

        public RowBuilder deadline(LocalDate day) {
            deadline = day;
            return this;
        }

        public RowBuilder milestone() {
            milestone = true;
            return this;
        }

        public RowBuilder example() {
            example = true;
            return this;
        }

        public RowBuilder status(Status now) {
            status = now;
            return this;
        }

        public RowBuilder goals(Goal... diamonds) {
            goals = List.of(diamonds);
            return this;
        }

        public GanttRow build() {
            UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
            return new GanttRow(
                    level,
                    id,
                    parent,
                    depth,
                    key,
                    key,
                    name,
                    unit,
                    start,
                    end,
                    deadline == null ? end : deadline,
                    startIsDefault,
                    endIsDefault,
                    milestone,
                    status,
                    goals,
                    example,
                    people,
                    "%",
                    false,
                    "");
        }
    }
}
