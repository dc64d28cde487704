package hengdao.report;

import java.time.LocalDate;

/**
 * How the sheet of an indicator should look.
 *
 * @param key of the indicator, for example 5.1.2-1
 * @param madeOn the day printed as 制表日期
 */
public record IndicatorRequest(String key, PageFormat format, LocalDate madeOn) {}
