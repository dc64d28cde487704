package hengdao.service;

import hengdao.model.InputRefused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from first to last, both included, counted from 1. */
public record PageRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(?:-([1-9][0-9]{0,3}))?");

    public PageRange {
        if (first < 1 || last < first) {
            throw new InputRefused("report.pages.invalid", first + "-" + last);
        }
    }

    /** Reads {@code 2-4} or {@code 3}; refuses anything else. */
    public static PageRange parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new InputRefused("report.pages.invalid", text);
        }
        int first = Integer.parseInt(form.group(1));
        return new PageRange(first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
    }
}
