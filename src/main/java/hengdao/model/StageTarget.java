package hengdao.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an indicator is to have come to by the end of a day on its way to the target (阶段性目标).
 *
 * @param value cumulative, in the indicator's unit
 */
public record StageTarget(LocalDate date, BigDecimal value) {}
