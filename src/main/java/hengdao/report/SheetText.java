package hengdao.report;

import java.time.LocalDate;

/**
 * The words around the content of a sheet.
 *
 * @param issuer 编制单位, empty if unknown
 * @param unit 单位 of the figures
 * @param madeOn 制表日期
 * @param example whether the data is made up, which every page says
 */
record SheetText(String title, String issuer, LocalDate statusDate, String unit, LocalDate madeOn, boolean example) {}
