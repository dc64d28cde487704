package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import java.util.List;

/** The pages of a report, each drawn when it is asked for; two stacks are never equal, so that none is drawn to compare. */
final class PageStack {

    static final PageStack EMPTY = new PageStack(List.of());

    private final List<Drawing> pages;

    PageStack(List<Drawing> pages) {
        this.pages = pages;
    }

    int size() {
        return pages.size();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** All pages; takes the time to draw those that are looked at. */
    List<Drawing> all() {
        return pages;
    }

    /** A page counted from 0; takes the time to draw it. */
    Drawing page(int at) {
        return pages.get(at);
    }
}
