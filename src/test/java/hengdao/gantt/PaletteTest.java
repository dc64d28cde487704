package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Rgb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.1 reckons it. */
class PaletteTest {

    record Least(String name, ChartPalette palette, double words, double marks) {}

    static List<Least> palettes() {
        return List.of(
                new Least("light", ChartPalette.light(), 4.5, 3),
                new Least("dark", ChartPalette.dark(), 4.5, 3),
                new Least("high contrast", ChartPalette.highContrast(), 7, 7));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyWordCanBeReadOnEveryGround(Least least) {
        ChartPalette p = least.palette();
        Map<String, Rgb> words = Map.ofEntries(
                Map.entry("text", p.text()),
                Map.entry("muted", p.muted()),
                Map.entry("accent", p.accent()),
                Map.entry("actual", p.actual()),
                Map.entry("status line", p.statusLine()),
                Map.entry("progress line", p.progressLine()),
                Map.entry("critical", p.critical()),
                Map.entry("ok", p.ok()),
                Map.entry("caution", p.caution()),
                Map.entry("slow", p.slow()),
                Map.entry("late", p.late()),
                Map.entry("constrained", p.constrained()),
                Map.entry("done", p.done()),
                Map.entry("none", p.none()));
        Map<String, Rgb> grounds = Map.of(
                "surface", p.surface(),
                "band", p.band(),
                "selection", p.selection(),
                "hover", p.hover(),
                "holiday", p.holiday());
        words.forEach((word, color) -> grounds.forEach((ground, under) -> assertThat(contrast(color, under))
                .as("%s on %s, %s", word, ground, least.name())
                .isGreaterThanOrEqualTo(least.words())));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyMarkStandsOutFromTheSurface(Least least) {
        ChartPalette p = least.palette();
        List<Rgb> marks = List.of(
                p.planEdge(),
                p.actual(),
                p.summary(),
                p.milestone(),
                p.statusLine(),
                p.progressLine(),
                p.critical(),
                p.link(),
                p.slack(),
                p.baseline(),
                p.deadline());
        assertThat(marks)
                .allSatisfy(mark -> assertThat(contrast(mark, p.surface())).isGreaterThanOrEqualTo(least.marks()));
        assertThat(contrast(p.actual(), p.plan())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void linesOfHighContrastAreAsStrongAsItsWords() {
        ChartPalette palette = ChartPalette.highContrast();
        assertThat(contrast(palette.line(), palette.surface())).isEqualTo(21);
        assertThat(contrast(palette.grid(), palette.surface())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void compactRowsAreTwentyEightPixelsHighAndKeepTheirFiguresOffTheBars() {
        GanttStyle compact = GanttStyle.compactScreen(ChartPalette.light());
        assertThat(compact.rowHeight()).isEqualTo(28);
        double left = compact.rowHeight() - compact.planHeight() - compact.barGap() - compact.actualHeight();
        assertThat(left / 2).isGreaterThanOrEqualTo(compact.scale().size() * 0.8);
        assertThat(GanttStyle.screen(ChartPalette.dark()).palette()).isEqualTo(ChartPalette.dark());
    }

    private static double contrast(Rgb one, Rgb other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return Math.round((lighter + 0.05) / (darker + 0.05) * 100) / 100.0;
    }

    private static double luminance(Rgb color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
