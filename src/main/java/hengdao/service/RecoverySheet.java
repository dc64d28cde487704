package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sheet of paper with the recovery key (恢复密钥) of a data folder. */
public final class RecoverySheet {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double LEFT = 85;
    private static final double FIRST = 250;
    private static final double LINE = 42;

    private RecoverySheet() {}

    /**
     * Prints it on the usual printer; nothing of it stays in the folder.
     *
     * @param key in groups, with a dash between
     * @return what the system says about the job
     * @throws hengdao.model.InputRefused if it cannot be printed
     */
    public static String print(Workspace workspace, Messages messages, Clock clock, String key) {
        Reports reports = new Reports(workspace, messages, clock);
        Printing printing = new Printing(reports, messages, workspace::printFolder);
        return print(printing, messages, workspace.folder(), LocalDate.now(clock), key);
    }

    static String print(Printing printing, Messages messages, Path folder, LocalDate day, String key) {
        return printing.print(page(messages, folder, day, key), messages.text("recovery.title"));
    }

    /** The page, A4 upright. */
    private static Drawing page(Messages messages, Path folder, LocalDate day, String key) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Label(
                WIDTH / 2,
                120,
                messages.text("recovery.title"),
                new TextStyle(22, true),
                Rgb.BLACK,
                Label.Align.CENTER));
        shapes.add(line(165, 10.5, messages.text("recovery.paper.folder", folder)));
        shapes.add(line(183, 10.5, messages.text("recovery.paper.day", day)));
        double y = FIRST;
        int number = 1;
        for (String group : key.split("-")) {
            shapes.add(line(y, 11, String.valueOf(number++)));
            shapes.add(new Label(LEFT + 40, y, spread(group), new TextStyle(24, true), Rgb.BLACK, Label.Align.LEFT));
            y += LINE;
        }
        y += 10;
        for (String sentence : messages.text("recovery.paper.text").split("\n")) {
            shapes.add(line(y, 10.5, sentence));
            y += 18;
        }
        return new Drawing(WIDTH, HEIGHT, shapes);
    }

    private static Label line(double y, double size, String text) {
        return new Label(LEFT, y, text, new TextStyle(size, false), Rgb.BLACK, Label.Align.LEFT);
    }

    private static String spread(String group) {
        return String.join(" ", group.split(""));
    }
}
