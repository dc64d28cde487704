package hengdao.service;

import hengdao.schedule.Light;
import java.util.UUID;

/**
 * A task that holds no others and what becomes of it in the year after.
 *
 * @param number its 序号 in the year before
 * @param light where it stands in the year before
 * @param carried whether it comes along
 */
public record CarriedTask(UUID id, String number, String name, String leadUnit, Light light, boolean carried) {}
