package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is listed of each difference from a baseline, from left to right. */
public enum DifferenceColumn {
    NUMBER(10, BaselineDifference::number),
    TASK(44, BaselineDifference::name),
    START_THEN(12, each -> day(each.then(), DateRange::first)),
    START_NOW(12, each -> day(each.now(), DateRange::first)),
    START_DAYS(10, BaselineDifference::startDays),
    START_WORKDAYS(10, BaselineDifference::startWorkdays),
    FINISH_THEN(12, each -> day(each.then(), DateRange::last)),
    FINISH_NOW(12, each -> day(each.now(), DateRange::last)),
    FINISH_DAYS(10, BaselineDifference::finishDays),
    FINISH_WORKDAYS(10, BaselineDifference::finishWorkdays);

    private final double characters;
    private final Function<BaselineDifference, Object> value;

    DifferenceColumn(double characters, Function<BaselineDifference, Object> value) {
        this.characters = characters;
        this.value = value;
    }

    /** A text, empty where there is no day; an Integer or a LocalDate. */
    public Object value(BaselineDifference difference) {
        return value.apply(difference);
    }

    /** Whether it is a number. */
    public boolean isFigure() {
        return switch (this) {
            case START_DAYS, START_WORKDAYS, FINISH_DAYS, FINISH_WORKDAYS -> true;
            default -> false;
        };
    }

    /** Its heading below the heading of its neighbours on screen, where there is little room. */
    public String shortHeading(Messages messages) {
        return messages.text(key());
    }

    /** Its heading where it stands by itself, as in a file. */
    public String heading(Messages messages) {
        return messages.text(isFigure() ? key() + ".full" : key());
    }

    /** Its width in a spreadsheet. */
    double characters() {
        return characters;
    }

    private String key() {
        return "baselines." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Object day(@Nullable DateRange range, Function<DateRange, LocalDate> end) {
        return range == null ? "" : end.apply(range);
    }
}
