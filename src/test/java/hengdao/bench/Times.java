package hengdao.bench;

import com.google.gson.JsonObject;
import java.util.Arrays;

/** Figures of several measured times, in milliseconds rounded to a hundredth. */
final class Times {

    private Times() {}

    static JsonObject medianAndP95(double[] times) {
        JsonObject figures = new JsonObject();
        figures.addProperty("median", at(times, 0.5));
        figures.addProperty("p95", at(times, 0.95));
        return figures;
    }

    static double median(double[] times) {
        return at(times, 0.5);
    }

    static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return rounded(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }
}
