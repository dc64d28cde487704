package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are drawn when they are looked at, the last one kept; compared by identity, as comparing would draw them
 * all. Used on the JavaFX thread.
 */
final class LazyPages extends AbstractList<Drawing> {

    private final List<Drawing> pages;
    private int at = -1;
    private @Nullable Drawing kept;

    LazyPages(List<Drawing> pages) {
        this.pages = pages;
    }

    @Override
    public Drawing get(int index) {
        Drawing drawing = kept;
        if (drawing == null || index != at) {
            drawing = pages.get(index);
            kept = drawing;
            at = index;
        }
        return drawing;
    }

    @Override
    public int size() {
        return pages.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
