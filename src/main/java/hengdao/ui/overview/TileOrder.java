package hengdao.ui.overview;

import java.util.Comparator;
import java.util.List;

/** In which order the projects stand. */
enum TileOrder {
    /** As they are listed. */
    NUMBER,
    /** The worst first: what is overdue, then what will be missed, then the light, then what is behind. */
    URGENCY;

    private static final Comparator<ProjectBrief> URGENT = Comparator.comparingInt(
                    (ProjectBrief brief) -> brief.counts().overdue())
            .thenComparingInt(brief -> brief.risks().size())
            .thenComparing(brief -> brief.status().light())
            .thenComparingInt(brief -> brief.counts().behind())
            .reversed();

    /** Projects in this order. */
    List<ProjectBrief> of(List<ProjectBrief> listed) {
        return this == NUMBER ? listed : listed.stream().sorted(URGENT).toList();
    }

    /** The order of that name, else by number. */
    static TileOrder of(String name) {
        return URGENCY.name().equals(name) ? URGENCY : NUMBER;
    }
}
