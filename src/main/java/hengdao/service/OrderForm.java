package hengdao.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision order (督办单) to be filed.
 *
 * @param subjectId the task or indicator it is about
 * @param title what is to be settled; empty for 序号 and name of the row
 * @param leadUnit empty for the lead unit of the task
 * @param filedOn 立项日期, today or earlier; its year is that of the number
 * @param assignedOn 交办日期
 * @param dueOn 办结时限
 * @param requirement 督办要求
 * @param origin why it is started, for example 连续两期滞后; may be empty
 * @param by who files it
 */
public record OrderForm(
        UUID subjectId,
        String title,
        String leadUnit,
        LocalDate filedOn,
        LocalDate assignedOn,
        LocalDate dueOn,
        String requirement,
        String origin,
        String by) {}
