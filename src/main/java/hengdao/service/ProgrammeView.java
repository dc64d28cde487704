package hengdao.service;

import hengdao.model.Programme;
import hengdao.schedule.ProgrammeStatus;
import java.time.LocalDate;

/** A programme as it stands on one status date; immutable. */
public record ProgrammeView(Programme programme, LocalDate statusDate, ProgrammeStatus status) {}
