package hengdao.service;

import hengdao.model.InputRefused;

/** Reads the measures of paper as officers type them; each refuses what is no number within its limits. */
public final class PaperMeasures {

    /** The widest white edge of a sheet, in millimetres. */
    public static final int MOST_MARGIN = 50;

    /** The most pages side by side. */
    public static final int MOST_PAGES_WIDE = 20;

    private static final double LEAST_DAYS = 0.2;
    private static final int MOST_DAYS = 100;
    private static final int MOST_OVERLAP = 50;
    /** The coarsest picture. */
    static final int LEAST_DPI = 72;

    private static final int MOST_DPI = 600;

    private PaperMeasures() {}

    /** A margin in millimetres. */
    public static double margin(String text) {
        return within(text, 0, MOST_MARGIN, "report.margin.limits");
    }

    /** How many pages stand side by side. */
    public static int pagesWide(String text) {
        return whole(text, 1, MOST_PAGES_WIDE, "report.pages_wide.limits");
    }

    /** How many days a centimetre holds. */
    public static double daysPerCentimetre(String text) {
        return within(text, LEAST_DAYS, MOST_DAYS, "report.days_per_cm.limits");
    }

    /** What neighbouring sheets of a poster both show, in millimetres. */
    public static double overlap(String text) {
        return within(text, 0, MOST_OVERLAP, "report.overlap.limits");
    }

    /** Dots per inch of a picture. */
    public static int dpi(String text) {
        return whole(text, LEAST_DPI, MOST_DPI, "report.dpi.limits");
    }

    private static double within(String text, double least, double most, String key) {
        String typed = text.strip();
        if (typed.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
            double value = Double.parseDouble(typed);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new InputRefused(key, text, OwnPaper.figure(least), OwnPaper.figure(most));
    }

    private static int whole(String text, int least, int most, String key) {
        double value = within(text, least, most, key);
        if (value != Math.rint(value)) {
            throw new InputRefused(key, text, String.valueOf(least), String.valueOf(most));
        }
        return (int) value;
    }
}
