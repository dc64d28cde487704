package hengdao.service;

import org.jspecify.annotations.Nullable;

/**
 * How a report is printed.
 *
 * @param queue name of a queue, empty for the default one
 * @param paper what is put into the printer, empty for the report's own; else the pages are made to fit it
 * @param tray where the paper is taken from, empty for the printer's own choice
 * @param copies how many of each page
 * @param collated whether each copy comes whole, one after the other
 * @param sides null for the printer's own choice
 */
public record PrintChoice(
        String queue,
        String paper,
        String tray,
        int copies,
        boolean collated,
        @Nullable PrintSides sides) {

    /** One copy, all else as the printer has it. */
    public static PrintChoice on(String queue) {
        return new PrintChoice(queue, "", "", 1, true, null);
    }

    /** The same with so many copies. */
    public PrintChoice copies(int other) {
        return new PrintChoice(queue, paper, tray, other, collated, sides);
    }
}
