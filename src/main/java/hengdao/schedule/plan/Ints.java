package hengdao.schedule.plan;

import java.util.Arrays;

/** A list of ints that grows at its end. */
final class Ints {
    private static final int[] NONE = {};

    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    int removeLast() {
        return values[--size];
    }

    int[] toArray() {
        return size == 0 ? NONE : Arrays.copyOf(values, size);
    }
}
