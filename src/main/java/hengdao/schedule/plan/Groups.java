package hengdao.schedule.plan;

/** The numbers from 0 sorted into groups, each group in ascending order. Immutable. */
final class Groups {
    private final int[] first;
    private final int[] members;

    /**
     * Sorts numbers.
     *
     * @param groupOf the group of each number, negative for none
     * @param groups how many groups there are
     */
    Groups(int[] groupOf, int groups) {
        first = new int[groups + 1];
        for (int group : groupOf) {
            if (group >= 0) {
                first[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            first[group + 1] += first[group];
        }
        members = new int[first[groups]];
        int[] next = first.clone();
        for (int number = 0; number < groupOf.length; number++) {
            if (groupOf[number] >= 0) {
                members[next[groupOf[number]]++] = number;
            }
        }
    }

    int size(int group) {
        return first[group + 1] - first[group];
    }

    int get(int group, int index) {
        return members[first[group] + index];
    }
}
