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

    /** The light on a date. */
    public record At(LocalDate date, Light light) {}
}
