package hengdao.gantt;

import hengdao.model.Dependency;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps links that run beside each other apart: those whose rows overlap get different lanes as far as there are any.
 * Links that leave the same end of a bar share a lane and run as one line until they part.
 */
public final class LinkLanes {
    private static final int COUNT = 4;

    private LinkLanes() {}

    /** An end of a bar, and the rows that the links leaving it pass. */
    private record End(UUID row, boolean right) {
        static End of(Dependency link) {
            return new End(link.predecessorId(), leavesRight(link));
        }
    }

    /** Whether a link leaves its predecessor's bar on the right. */
    public static boolean leavesRight(Dependency link) {
        return switch (link.type()) {
            case FS, FF -> true;
            case SS, SF -> false;
        };
    }

    /** Whether a link enters its successor's bar on the right. */
    public static boolean entersRight(Dependency link) {
        return switch (link.type()) {
            case FF, SF -> true;
            case FS, SS -> false;
        };
    }

    /**
     * The lane of each link, from 0. Takes time in proportion to the links.
     *
     * @param tops the places of their upper rows, ascending
     * @param bottoms the places of their lower rows
     */
    public static int[] of(Dependency[] links, int[] tops, int[] bottoms) {
        Map<End, int[]> spans = new LinkedHashMap<>();
        for (int i = 0; i < links.length; i++) {
            int[] span = spans.computeIfAbsent(End.of(links[i]), end -> new int[] {Integer.MAX_VALUE, -1, 0});
            span[0] = Math.min(span[0], tops[i]);
            span[1] = Math.max(span[1], bottoms[i]);
        }
        int[] until = new int[COUNT];
        Arrays.fill(until, -1);
        for (int[] span : spans.values()) {
            span[2] = lane(until, span[0]);
            until[span[2]] = Math.max(until[span[2]], span[1]);
        }
        int[] lanes = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            lanes[i] = spans.getOrDefault(End.of(links[i]), new int[3])[2];
        }
        return lanes;
    }

    /** The first lane that is free from a row on, else the one that is free soonest. */
    private static int lane(int[] until, int top) {
        int soonest = 0;
        for (int lane = 0; lane < COUNT; lane++) {
            if (until[lane] <= top) {
                return lane;
            }
            soonest = until[lane] < until[soonest] ? lane : soonest;
        }
        return soonest;
    }
}
