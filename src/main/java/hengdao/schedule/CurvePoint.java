package hengdao.schedule;

import java.time.LocalDate;

/** A corner of a curve: its value at the end of a day. */
public record CurvePoint(LocalDate date, double value) {}
