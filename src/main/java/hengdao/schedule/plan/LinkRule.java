package hengdao.schedule.plan;

import hengdao.model.Dependency;

/**
 * What links ask for, in ends of workdays. With a lag of L workdays: FS the successor starts L after the predecessor
 * finishes, SS L after it starts; FF the successor finishes L after the predecessor finishes, SF L after it starts; or
 * later.
 *
 * <p>A link may join rows that hold others, as in Microsoft Project and MPXJ: what leaves such a row counts from the
 * latest finish or the earliest start of its leaves; what enters it binds every leaf below.
 */
final class LinkRule {

    private LinkRule() {}

    /** The earliest start of a successor of that length. */
    static int earliestStart(Dependency link, Span predecessor, int length) {
        int end = from(link, predecessor) + link.lagWorkdays();
        return switch (link.type()) {
            case FS, SS -> end;
            case FF, SF -> end - length;
        };
    }

    /** The latest finish of a predecessor of that length. */
    static int latestFinish(Dependency link, Span successor, int length) {
        int end = to(link, successor) - link.lagWorkdays();
        return switch (link.type()) {
            case FS, FF -> end;
            case SS, SF -> end + length;
        };
    }

    /** The workdays the successor comes later than it must; negative where it comes too early. */
    static int gap(Dependency link, Span predecessor, Span successor) {
        return to(link, successor) - link.lagWorkdays() - from(link, predecessor);
    }

    /** Whether a link counts from the start of its predecessor. */
    static boolean leavesStart(Dependency link) {
        return switch (link.type()) {
            case FS, FF -> false;
            case SS, SF -> true;
        };
    }

    private static int from(Dependency link, Span predecessor) {
        return leavesStart(link) ? predecessor.start() : predecessor.finish();
    }

    private static int to(Dependency link, Span successor) {
        return switch (link.type()) {
            case FS, SS -> successor.start();
            case FF, SF -> successor.finish();
        };
    }
}
