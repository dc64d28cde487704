package hengdao.model;

import java.time.LocalDate;

/**
 * A day on which the official calendar departs from, or confirms, the plain week.
 *
 * @param off true for a day off, false for a make-up workday (调休上班)
 * @param name of the holiday, for example 春节
 */
public record CalendarDay(LocalDate date, boolean off, String name) {}
