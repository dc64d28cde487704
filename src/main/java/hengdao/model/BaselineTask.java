package hengdao.model;

import java.util.UUID;

/**
 * The dates of one task in a baseline; the task may have been renamed, moved or deleted since.
 *
 * @param key of the task, for example 5.1.2
 * @param name of the task when the baseline was taken
 * @param planned its first and last planned day
 */
public record BaselineTask(UUID taskId, String key, String name, DateRange planned) {}
