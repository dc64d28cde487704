package hengdao.gantt;

import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/** Dates as charts write them; tables write 2017-03-07. */
public final class DateText {
    private final Messages messages;

    public DateText(Messages messages) {
        this.messages = messages;
    }

    /** 3月7日. */
    public String day(LocalDate day) {
        return messages.text("gantt.date", monthName(day), day.getDayOfMonth());
    }

    /** 3月7日; 2018年1月5日 where the day is in another year than the one given. */
    public String day(LocalDate day, int year) {
        return day.getYear() == year ? day(day) : messages.text("gantt.date.year", year(day), day(day));
    }

    /** What a heading says, from the fullest wording to the shortest; months on the top tier name their year. */
    List<String> heading(Heading heading, boolean top) {
        LocalDate first = heading.first();
        return switch (heading.tier()) {
            case YEAR -> List.of(messages.text("gantt.axis.year", year(first)), year(first));
            case QUARTER -> {
                int quarter = first.get(IsoFields.QUARTER_OF_YEAR);
                yield List.of(
                        messages.text("gantt.axis.quarter." + quarter),
                        messages.text("gantt.axis.quarter." + quarter + ".short"));
            }
            case MONTH -> {
                String month = monthName(first);
                String bare = String.valueOf(first.getMonthValue());
                yield top
                        ? List.of(messages.text("gantt.axis.year_month", year(first), month), month, bare)
                        : List.of(month, bare);
            }
            case TEN_DAY -> {
                int part = first.getDayOfMonth() / 10 + 1;
                yield List.of(
                        messages.text("gantt.axis.ten_day." + part),
                        messages.text("gantt.axis.ten_day." + part + ".short"));
            }
            case WEEK -> {
                String week = String.valueOf(Tier.weekOf(first));
                yield List.of(messages.text("gantt.axis.week", week), week);
            }
            case DAY -> List.of(String.valueOf(first.getDayOfMonth()));
        };
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private String monthName(LocalDate day) {
        return messages.text("gantt.axis.month." + day.getMonthValue());
    }
}
