package hengdao.gantt;

import hengdao.drawing.Rgb;

/** Every colour of the chart, named by its use. */
public record ChartPalette(
        Rgb surface,
        Rgb band,
        Rgb line,
        Rgb grid,
        Rgb text,
        Rgb muted,
        Rgb accent,
        Rgb selection,
        Rgb hover,
        Rgb plan,
        Rgb planEdge,
        Rgb actual,
        Rgb summary,
        Rgb milestone,
        Rgb statusLine,
        Rgb progressLine,
        Rgb critical,
        Rgb link,
        Rgb slack,
        Rgb baseline,
        Rgb deadline,
        Rgb holiday,
        Rgb ok,
        Rgb caution,
        Rgb late,
        Rgb done,
        Rgb none) {

    /** The light theme of the window. */
    public static ChartPalette light() {
        return new ChartPalette(
                new Rgb(0xFFFFFF),
                new Rgb(0xF5F6F8),
                new Rgb(0xE3E6EB),
                new Rgb(0xEEF0F3),
                new Rgb(0x1F2328),
                new Rgb(0x5B6470),
                new Rgb(0x1F5FBF),
                new Rgb(0xDCE9FB),
                new Rgb(0xF0F5FD),
                new Rgb(0xC5D5EC),
                new Rgb(0x5E8AC7),
                new Rgb(0x1F5FBF),
                new Rgb(0x3F4A5A),
                new Rgb(0x3B2A8C),
                new Rgb(0xC62828),
                new Rgb(0x7B1FA2),
                new Rgb(0x8E1B1B),
                new Rgb(0x66707D),
                new Rgb(0x7A8594),
                new Rgb(0x9AA3AF),
                new Rgb(0x3F4A5A),
                new Rgb(0xF0F1F4),
                new Rgb(0x2E7D32),
                new Rgb(0x9A5B00),
                new Rgb(0xC62828),
                new Rgb(0x4A5568),
                new Rgb(0x5F6875));
    }

    /** Paper: nothing depends on colour, and every line survives a black-and-white copier. */
    public static ChartPalette paper() {
        return new ChartPalette(
                Rgb.WHITE,
                new Rgb(0xF2F2F2),
                new Rgb(0x8A8A8A),
                new Rgb(0xD5D5D5),
                Rgb.BLACK,
                new Rgb(0x333333),
                Rgb.BLACK,
                Rgb.WHITE,
                Rgb.WHITE,
                Rgb.WHITE,
                new Rgb(0x2F4F7F),
                new Rgb(0x16407F),
                new Rgb(0x222222),
                new Rgb(0x2A1D6B),
                new Rgb(0xA61B1B),
                new Rgb(0x5E1480),
                new Rgb(0x6E1010),
                new Rgb(0x444444),
                new Rgb(0x555555),
                new Rgb(0x8A8A8A),
                new Rgb(0x222222),
                new Rgb(0xEAEAEA),
                new Rgb(0x1E5E22),
                new Rgb(0x7A4800),
                new Rgb(0xA61B1B),
                new Rgb(0x333333),
                new Rgb(0x333333));
    }
}
