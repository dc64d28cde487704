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
                new Rgb(0x8B95A3),
                new Rgb(0x3F4A5A),
                new Rgb(0xF0F1F4),
                new Rgb(0x2B762F),
                new Rgb(0x965900),
                new Rgb(0xC62828),
                new Rgb(0x4A5568),
                new Rgb(0x5F6875));
    }

    /** The dark theme of the window: every word at least 4.5 : 1 on its ground. */
    public static ChartPalette dark() {
        return new ChartPalette(
                new Rgb(0x1B1E23),
                new Rgb(0x24282F),
                new Rgb(0x3A404A),
                new Rgb(0x2C313A),
                new Rgb(0xE8EAED),
                new Rgb(0xAEB6C2),
                new Rgb(0x8AB4F8),
                new Rgb(0x2A3F5F),
                new Rgb(0x262F3C),
                new Rgb(0x3D5270),
                new Rgb(0x7C9CC9),
                new Rgb(0x7AABF6),
                new Rgb(0xB9C2CF),
                new Rgb(0xB9A7FF),
                new Rgb(0xFF8A80),
                new Rgb(0xD59BF0),
                new Rgb(0xFF9E9E),
                new Rgb(0x98A2B0),
                new Rgb(0x8A94A3),
                new Rgb(0x7D8796),
                new Rgb(0xB9C2CF),
                new Rgb(0x23272E),
                new Rgb(0x7FD08A),
                new Rgb(0xF0B45A),
                new Rgb(0xFF8A80),
                new Rgb(0xB4BDCA),
                new Rgb(0xAAB3C0));
    }

    /** Black on white with strong lines, for those who see little: every word at least 7 : 1 on its ground. */
    public static ChartPalette highContrast() {
        return new ChartPalette(
                new Rgb(0xFFFFFF),
                new Rgb(0xFFFFFF),
                new Rgb(0x000000),
                new Rgb(0x8C8C8C),
                new Rgb(0x000000),
                new Rgb(0x1A1A1A),
                new Rgb(0x00318A),
                new Rgb(0xFFF2A8),
                new Rgb(0xEAEAEA),
                new Rgb(0xFFFFFF),
                new Rgb(0x000000),
                new Rgb(0x000000),
                new Rgb(0x000000),
                new Rgb(0x2A0A6B),
                new Rgb(0x8A0000),
                new Rgb(0x4A0072),
                new Rgb(0x7A0000),
                new Rgb(0x1A1A1A),
                new Rgb(0x333333),
                new Rgb(0x4D4D4D),
                new Rgb(0x000000),
                new Rgb(0xE6E6E6),
                new Rgb(0x004D0F),
                new Rgb(0x5C3300),
                new Rgb(0x8A0000),
                new Rgb(0x1A1A1A),
                new Rgb(0x2E2E2E));
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
