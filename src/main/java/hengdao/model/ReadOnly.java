package hengdao.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a data folder can be looked at and not changed.
 *
 * @param backup when the backup was made that is looked at as another has the folder open; null where the folder itself
 *     is looked at, which cannot be written
 */
public record ReadOnly(@Nullable Instant backup) {}
