package hengdao.gantt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out which marks a slice uses; takes time in proportion to its rows. */
final class LegendMarks {
    private final DayGround ground;
    private final AxisStrip strip;

    LegendMarks(DayGround ground, AxisStrip strip) {
        this.ground = ground;
        this.strip = strip;
    }

    Set<LegendMark> in(ChartSlice slice, ChartFrame frame) {
        Set<LegendMark> marks = EnumSet.noneOf(LegendMark.class);
        ChartMarks shown = frame.marks();
        for (ChartRow each : slice.rows()) {
            bars(each, shown, marks);
            plan(each.row(), shown, marks);
            Flag.of(each.row(), shown).forEach(flag -> marks.add(LegendMark.valueOf(flag.name())));
            lane(each.row(), shown, marks);
            add(LegendMark.PENDING, shown.isPending(each.row()), marks);
            percentages(each.row(), frame, marks);
            for (GanttRow.Goal goal :
                    shown.shows(ChartLayer.MILESTONES) ? each.row().goals() : List.<GanttRow.Goal>of()) {
                marks.add(goal.reached() ? LegendMark.REACHED : LegendMark.OPEN_GOAL);
            }
        }
        boolean heavy = shown.shows(ChartLayer.CRITICAL_PATH);
        for (PlacedLink link : slice.links()) {
            boolean critical = heavy && link.critical();
            add(LegendMark.CRITICAL_LINK, critical, marks);
            add(LegendMark.LINK, !critical && shown.shows(ChartLayer.LINKS), marks);
        }
        boolean status = frame.statusX() >= 0 && frame.statusX() <= frame.width();
        add(LegendMark.STATUS_DATE, status && shown.shows(ChartLayer.STATUS_LINE), marks);
        add(LegendMark.PROGRESS_LINE, shown.shows(ChartLayer.PROGRESS_LINE), marks);
        add(LegendMark.DAY_OFF, !ground.shading(frame, 1).isEmpty(), marks);
        add(LegendMark.MAKE_UP_DAY, strip.hasMakeUpDays(frame), marks);
        return marks;
    }

    private static void bars(ChartRow chartRow, ChartMarks shown, Set<LegendMark> marks) {
        GanttRow row = chartRow.row();
        boolean planned = shown.showsPlanOf(row);
        if (chartRow.isBracket()) {
            add(LegendMark.SUMMARY, planned, marks);
        } else if (!row.milestone() && planned) {
            marks.add(LegendMark.PLAN);
            add(LegendMark.DEFAULT_DATE, row.startIsDefault() || BarLayout.finishIsDefault(row), marks);
        }
        boolean actual = shown.shows(ChartLayer.ACTUAL) && row.status().actualUntil() != null;
        add(LegendMark.ACTUAL, actual && !row.milestone(), marks);
    }

    private static void percentages(GanttRow row, ChartFrame frame, Set<LegendMark> marks) {
        if (frame.marks().shows(ChartLayer.PERCENTAGES) && !row.milestone()) {
            boolean begun = frame.statusX() > frame.x(row.start());
            boolean scheduled = begun && row.status().scheduledPercent() != null;
            boolean actual = frame.marks().shows(ChartLayer.ACTUAL)
                    && row.status().actualUntil() != null
                    && row.status().percent() != null;
            add(LegendMark.PERCENTAGES, scheduled || actual, marks);
        }
    }

    private static void plan(GanttRow row, ChartMarks shown, Set<LegendMark> marks) {
        add(LegendMark.CRITICAL, PlanMarks.isCritical(row, shown), marks);
        add(LegendMark.BASELINE, PlanMarks.baseline(row, shown) != null, marks);
        add(LegendMark.SLACK, PlanMarks.slack(row, shown) != null, marks);
        LocalDate deadline = PlanMarks.deadline(row, shown);
        if (deadline != null) {
            boolean late = row.finish().isAfter(deadline);
            marks.add(late ? LegendMark.MISSED_DEADLINE : LegendMark.DEADLINE);
        }
    }

    private static void lane(GanttRow row, ChartMarks shown, Set<LegendMark> marks) {
        Lane lane = shown.shows(ChartLayer.LANES) ? shown.lanes().get(row.id()) : null;
        if (lane != null) {
            add(LegendMark.LANE_SCHEDULED, !lane.scheduled().isEmpty(), marks);
            add(LegendMark.LANE_ACTUAL, !lane.actual().isEmpty(), marks);
        }
    }

    private static void add(LegendMark mark, boolean used, Set<LegendMark> marks) {
        if (used) {
            marks.add(mark);
        }
    }
}
