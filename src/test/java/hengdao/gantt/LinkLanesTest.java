package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.TextStyle;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keeps links apart, off words, and their cost bounded. */
class LinkLanesTest {
    private static final UUID FIRST = UUID.randomUUID();

    @Test
    void linksBesideEachOtherRunInDifferentLanesAndThoseBehindEachOtherInOne() {
        Dependency[] links = {link(FIRST), link(UUID.randomUUID()), link(UUID.randomUUID()), link(UUID.randomUUID())};
        assertThat(LinkLanes.of(links, new int[] {0, 1, 2, 9}, new int[] {9, 3, 4, 10}))
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void linksThatLeaveTheSameEndShareALane() {
        Dependency[] links = {link(UUID.randomUUID()), link(FIRST), link(FIRST)};
        assertThat(LinkLanes.of(links, new int[] {0, 1, 1}, new int[] {20, 3, 9}))
                .containsExactly(0, 1, 1);
    }

    @Test
    void aLongLinkGoesRoundAFewRowsNearItsEndsOnly() {
        assertThat(NearRows.of(7, 3)).containsExactly(3, 4, 5, 6, 7);
        assertThat(NearRows.of(50, 5)).hasSize(46);
        assertThat(NearRows.of(40_000, 2).toArray())
                .hasSize(64)
                .startsWith(2, 3)
                .contains(33, 39_969)
                .doesNotContain(34, 39_968)
                .endsWith(40_000);
    }

    @Test
    void aLineIsBrokenWhereAWordStands() {
        Label word = new Label(100, 50, "100%", new TextStyle(10, false), Rgb.BLACK, Label.Align.LEFT);
        FontTextMeasurer measurer = new FontTextMeasurer();
        WordGaps gaps = WordGaps.of(List.of(word), measurer);
        List<Point> line = List.of(new Point(0, 0), new Point(110, 0), new Point(110, 80), new Point(200, 80));
        List<List<Point>> pieces = gaps.pieces(line);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst()).startsWith(line.get(0), line.get(1));
        assertThat(pieces.getFirst().getLast().y()).isBetween(38.0, 41.5);
        assertThat(pieces.getLast().getFirst().y()).isBetween(52.0, 54.0);
        assertThat(pieces.getLast()).endsWith(line.get(2), line.get(3));
        assertThat(gaps.pieces(List.of(new Point(0, 0), new Point(0, 80)))).hasSize(1);
    }

    private static Dependency link(UUID predecessor) {
        return new Dependency(UUID.randomUUID(), predecessor, UUID.randomUUID(), DependencyType.FS, 0);
    }
}
