package hengdao.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The light of a row as it was judged on a status date.
 *
 * @param light the name of the light
 */
public record KeptLight(LocalDate asOf, String light, Instant recordedAt) {}
