package hengdao.gantt;

import hengdao.gantt.LinkGround.Cost;
import hengdao.gantt.LinkWays.Range;

/**
 * Chooses the way of each link among a few shapes: one upright line between the ends, two joined between rows, three
 * that go round everything, or one that drops onto the bar where there is no room before it. The one that crosses the
 * fewest bars wins; it never crosses more than the plain one.
 */
final class LinkRouter {
    private final GanttStyle style;
    private final Range sheet;
    private final LinkGround ground;

    /**
     * @param sheet what ways do not leave for nothing
     */
    LinkRouter(GanttStyle style, Range sheet, LinkGround ground) {
        this.style = style;
        this.sheet = sheet;
        this.ground = ground;
    }

    /** The best way for a link in one of the lanes. */
    LinkRoute route(LinkEnd from, LinkEnd to, int lane) {
        return new Search(from, to, lane).best();
    }

    private final class Search {
        private final LinkEnd from;
        private final LinkEnd to;
        private final LinkWays ways;
        private LinkRoute best;
        private Cost cost;

        Search(LinkEnd from, LinkEnd to, int lane) {
            this.from = from;
            this.to = to;
            ways = new LinkWays(from, to, lane, sheet, style);
            best = ways.plain();
            cost = ground.cost(best);
        }

        LinkRoute best() {
            Range one = ways.one();
            if (one != null && !cost.isClear()) {
                take(ways.one(channel(one, from.y(), to.y(), ways.leaving())));
                take(ways.one(channel(one, from.y(), to.y(), ways.entering())));
            }
            Range drop = ways.drop();
            if (drop != null && !cost.isClear()) {
                take(ways.drop(channel(drop, from.y(), to.places().planTop(), drop.least())));
            }
            if (!cost.isClear()) {
                take(ways.late(channel(ways.beside(from, ways.leaving()), from.y(), ways.lower(), ways.leaving())));
                take(ways.early(channel(ways.beside(to, ways.entering()), ways.upper(), to.y(), ways.entering())));
            }
            if (!cost.isClear()) {
                Range any = ways.any();
                take(ways.round(channel(any, ways.upper(), ways.lower(), ways.leaving())));
                take(ways.round(channel(any, ways.upper(), ways.lower(), ways.entering())));
            }
            return best;
        }

        private double channel(Range range, double y1, double y2, double preferred) {
            return ground.channel(y1, y2, range.least(), range.most(), preferred);
        }

        private void take(LinkRoute route) {
            Cost its = ground.cost(route);
            if (Cost.ORDER.compare(its, cost) < 0) {
                best = route;
                cost = its;
            }
        }
    }
}
