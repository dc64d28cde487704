package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A task or an indicator that was taken out of the plan and is kept (停办).
 *
 * @param key never given to another row
 * @param indicator whether it is an indicator
 * @param place where it stood: its work area, or the task of an indicator
 * @param below how many rows went with it
 * @param at when it was retired
 * @param by who retired it
 * @param reason why, empty if none was given
 */
public record RetiredRow(
        UUID id,
        String key,
        String name,
        boolean indicator,
        UUID place,
        int below,
        Instant at,
        String by,
        String reason) {}
