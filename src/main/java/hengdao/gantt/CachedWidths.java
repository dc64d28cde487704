package hengdao.gantt;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers widths, so that scrolling measures no text twice; safe for use by several threads. */
public final class CachedWidths implements TextMeasurer {
    private static final int MOST = 50_000;

    private record Key(String text, TextStyle style) {}

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
        return widths.computeIfAbsent(new Key(text, style), key -> measurer.width(key.text(), key.style()));
    }

    @Override
    public double ascent(TextStyle style) {
        return measurer.ascent(style);
    }
}
