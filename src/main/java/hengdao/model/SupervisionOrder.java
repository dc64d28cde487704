package hengdao.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision order (督办单) as it was filed; what happens to it are {@link OrderEvent}s.
 *
 * @param year of its filing; with {@code no} it makes the number, which is given once
 * @param subjectId the task or indicator it is about
 * @param title what is to be settled
 * @param leadUnit 牵头单位, which is to settle it
 * @param assignedOn 交办日期 as it stands on the order
 * @param dueOn 办结时限 as it stands on the order, before any extension
 * @param requirement 督办要求
 * @param origin why it was started, for example 连续两期滞后; may be empty
 */
public record SupervisionOrder(
        UUID id,
        int year,
        int no,
        UUID subjectId,
        String title,
        String leadUnit,
        LocalDate assignedOn,
        LocalDate dueOn,
        String requirement,
        String origin) {

    /** The number as officers write it: 督〔2017〕1号. */
    public String number() {
        return number(year, no);
    }

    /** A number as officers write it. */
    public static String number(int year, int no) {
        return "督〔" + year + "〕" + no + "号";
    }
}
