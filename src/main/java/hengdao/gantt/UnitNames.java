package hengdao.gantt;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The units that rows name. */
public final class UnitNames {

    private UnitNames() {}

    /** All lead and supporting units, each once, sorted as the language sorts; takes time in proportion to the rows. */
    public static List<String> of(ChartRows rows, Locale locale) {
        Set<String> names = new TreeSet<>(Collator.getInstance(locale));
        for (GanttRow row : rows) {
            names.add(row.leadUnit());
            names.addAll(row.people().supporting());
        }
        names.remove("");
        return List.copyOf(names);
    }
}
