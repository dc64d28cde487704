package hengdao.schedule;

import java.time.LocalDate;
import java.util.List;

/** The lights of one row over some dates, the oldest first. */
public record LightTrend(List<At> lights) {

    public LightTrend {
        lights = List.copyOf(lights);
    }

    /**
     * Whether the row has caught up (红→黄→绿): it ends green or done and was behind on one of the dates before, so that who
     * asks chooses by the dates how long that is told.
     */
    public boolean caughtUp() {
        if (lights.isEmpty()) {
            return false;
        }
        Light last = lights.getLast().light();
        return (last == Light.GREEN || last == Light.DONE)
                && lights.stream().anyMatch(at -> at.light().isBehind());
    }

    /** Whether its newest colour is better than the one before it that was another. */
    public boolean improves() {
        List<Light> colors = lights.stream()
                .map(At::light)
                .filter(light -> light.isColor() || light == Light.DONE)
                .toList();
        for (int i = colors.size() - 2; i >= 0; i--) {
            if (colors.get(i) != colors.getLast()) {
                return colors.getLast().compareTo(colors.get(i)) < 0;
            }
        }
        return false;
    }

    /** The light on a date. */
    public record At(LocalDate date, Light light) {}
}
