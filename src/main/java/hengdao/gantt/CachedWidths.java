package hengdao.gantt;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers widths, so that scrolling measures no text twice; safe for use by several threads. */
public final class CachedWidths implements TextMeasurer {
    private static final int MOST = 50_000;

    /** Equality written out, as it is asked for thousands of times a second. */
    private record Key(String text, TextStyle style) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.text.equals(text) && key.style.equals(style);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + style.hashCode();
        }
    }

    private final TextMeasurer measurer;
    private final Map<Key, Double> widths = new ConcurrentHashMap<>();

    public CachedWidths(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    @Override
    public double width(String text, TextStyle style) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        Key key = new Key(text, style);
        Double known = widths.get(key);
        if (known == null) {
            known = measurer.width(text, style);
            widths.put(key, known);
        }
        return known;
    }

    @Override
    public double ascent(TextStyle style) {
        return measurer.ascent(style);
    }
}
