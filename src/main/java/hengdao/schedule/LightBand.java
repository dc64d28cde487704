package hengdao.schedule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One colour of a rule set and how far it reaches.
 *
 * @param light from {@link Light#GREEN} to {@link Light#RED}
 * @param limit the last number that is still in the band, or the first that is no longer; null for the last band, which
 *     takes whatever is left
 * @param included whether the limit itself is in the band
 */
public record LightBand(Light light, @Nullable BigDecimal limit, boolean included) {

    /** Through the limit itself. */
    static LightBand through(Light light, String limit) {
        return new LightBand(light, new BigDecimal(limit), true);
    }

    /** Up to the limit, which is the next band's. */
    static LightBand before(Light light, String limit) {
        return new LightBand(light, new BigDecimal(limit), false);
    }

    /** Whatever the bands before it leave. */
    static LightBand rest(Light light) {
        return new LightBand(light, null, false);
    }
}
