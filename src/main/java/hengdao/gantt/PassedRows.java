package hengdao.gantt;

import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows that links pass, each laid out once for a picture. Their labels stand where they do without a progress line,
 * so that nothing depends on which rows are drawn.
 */
final class PassedRows {
    private final TextMeasurer measurer;
    private final BarLayout bars;
    private final LaneLayout lanes;
    private final ChartFrame frame;
    private final Map<UUID, DrawnRow> passed = new HashMap<>();
    private final Map<UUID, DrawnRow> bare = new HashMap<>();

    PassedRows(TextMeasurer measurer, BarLayout bars, LaneLayout lanes, ChartFrame frame) {
        this.measurer = measurer;
        this.bars = bars;
        this.lanes = lanes;
        this.frame = frame;
    }

    /** The rows near a link, from top to bottom. */
    List<DrawnRow> near(PlacedLink link) {
        List<PlacedRow> near = link.near();
        List<DrawnRow> rows = new ArrayList<>(near.size());
        for (int i = 0; i < near.size(); i++) {
            PlacedRow row = near.get(i);
            UUID id = row.row().row().id();
            rows.add(
                    NearRows.hasLabels(i, near.size())
                            ? passed.computeIfAbsent(id, unknown -> lay(row))
                            : bare.computeIfAbsent(id, unknown -> bars.bare(row, frame)));
        }
        return rows;
    }

    private DrawnRow lay(PlacedRow row) {
        List<Shape> laneWords = new ArrayList<>();
        BarLayout.Place place = new BarLayout.Place(row.top(), row.height(), List.of(), row.leaves());
        DrawnRow drawn = bars.bars(row.row(), frame, place, new ArrayList<>(), new ArrayList<>());
        lanes.lane(row.row().row(), frame, drawn.bottom(), new ArrayList<>(), laneWords);
        return drawn.with(WordGaps.areas(laneWords, measurer));
    }
}
