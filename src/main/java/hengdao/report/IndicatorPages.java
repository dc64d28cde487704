package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Fills pages with the facts, the curve and the entries of an indicator, one below the other. Lengths in points. */
final class IndicatorPages {

    private static final double LEAST_CURVE = 0.35;
    private static final double HIGHEST_CURVE = 0.55;

    private final Sheet sheet;
    private final FactTable facts;
    private final EntrySheet entries;
    private final double width;
    private final double gap;
    private final double room;
    private final List<List<Shape>> pages = new ArrayList<>();
    private double y;

    IndicatorPages(Sheet sheet, TextMeasurer measurer, Messages messages, double width, double unit) {
        this.sheet = sheet;
        this.facts = new FactTable(measurer, messages, width, unit);
        this.entries = new EntrySheet(measurer, messages, width, unit);
        this.width = width;
        this.gap = 10 * unit;
        this.room = sheet.bottom() - sheet.top();
        turn();
    }

    /** What stands on each page. */
    List<List<Shape>> all() {
        return pages;
    }

    /** The facts, on as many pages as they need. */
    void facts(List<Fact> known) {
        List<LinePart<FactTable.Row>> parts = facts.parts(known, room / 2);
        int from = 0;
        while (from < parts.size()) {
            int until = facts.fitting(parts, from, sheet.bottom() - y);
            List<LinePart<FactTable.Row>> own = parts.subList(from, until);
            pages.getLast().addAll(facts.shapes(own, sheet.left(), y));
            y += facts.height(own);
            if (until < parts.size()) {
                turn(until > from);
            }
            from = until;
        }
    }

    /** The curve, as high as the entries leave it room, on the next page if there is too little. */
    void curve(List<EntrySheet.Line> lines, DoubleFunction<Drawing> drawn) {
        double least = room * LEAST_CURVE;
        if (y + 2 * gap + least > sheet.bottom()) {
            turn(true);
        } else {
            y += gap;
        }
        double left = sheet.bottom() - y - entries.height(lines) - 2 * gap;
        double height = Math.max(least, Math.min(room * HIGHEST_CURVE, left));
        if (y + height > sheet.bottom()) {
            throw new InputRefused("report.paper.small");
        }
        pages.getLast()
                .add(new Group(
                        sheet.left(), y, width, height, drawn.apply(height).shapes()));
        y += height + gap;
    }

    /** The entries, below the curve and on as many pages more as they need. */
    void entries(List<EntrySheet.Line> lines) {
        List<LinePart<EntrySheet.Line>> parts = entries.parts(lines, room / 2);
        int from = 0;
        while (from < parts.size()) {
            int until = entries.fitting(parts, from, sheet.bottom() - y);
            if (until > from) {
                pages.getLast().addAll(entries.shapes(parts.subList(from, until), sheet.left(), y));
            }
            if (until < parts.size()) {
                turn(until > from || y > sheet.top());
            }
            from = until;
        }
    }

    /** Goes on on the next page; refuses paper on which nothing has room. */
    private void turn(boolean used) {
        if (!used) {
            throw new InputRefused("report.paper.small");
        }
        turn();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = sheet.top();
    }
}
