package hengdao.drawing;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** A drawing that holds every kind of shape, 300 × 200 points. */
final class Samples {
    static final Rgb RED = new Rgb(0xC62828);
    static final Rgb BLUE = new Rgb(0x1F5FBF);
    static final TextStyle TEN = new TextStyle(10, false);
    static final TextStyle TITLE = new TextStyle(18, true);

    static final List<String> LABELS =
            List.of("棚户区改造攻坚工程", "签约率 ≥85% 3月7日", "进度——偏差 fi ffl", "填报员甲 <&> \"审核\"", "李\uD873\uDEB1");

    private Samples() {}

    static Drawing everyShape() {
        Stroke black = Stroke.solid(Rgb.BLACK, 1);
        Group group = new Group(
                200,
                100,
                50,
                50,
                List.of(
                        Box.filled(-20, -20, 40, 40, Fill.of(RED)),
                        new Group(30, 30, 40, 40, List.of(Box.filled(0, 0, 100, 100, Fill.of(BLUE))))));
        return new Drawing(
                300,
                200,
                List.of(
                        Box.filled(10, 10, 40, 20, Fill.of(RED)),
                        new Box(60, 10, 40, 20, 5, Fill.of(BLUE), black),
                        new Box(110, 10, 80, 30, 0, new Fill.Hatch(Rgb.BLACK, Rgb.WHITE, 4, 1), black),
                        new Line(10, 60, 290, 60, new Stroke(RED, 2, List.of(6.0, 3.0))),
                        new Path(
                                List.of(new Point(20, 80), new Point(30, 70), new Point(40, 80), new Point(30, 90)),
                                true,
                                Fill.of(BLUE),
                                black),
                        new Path(List.of(new Point(60, 90), new Point(80, 70), new Point(100, 90)), false, null, black),
                        new Label(150, 80, LABELS.get(0), TITLE, Rgb.BLACK, Label.Align.CENTER),
                        new Label(10, 110, LABELS.get(1), TEN, Rgb.BLACK, Label.Align.LEFT),
                        new Label(190, 130, LABELS.get(2), TEN, Rgb.BLACK, Label.Align.RIGHT),
                        new Label(10, 150, LABELS.get(3), TEN, Rgb.BLACK, Label.Align.LEFT),
                        new Label(10, 170, LABELS.get(4), TEN, Rgb.BLACK, Label.Align.LEFT),
                        group));
    }

    static DocumentInfo info() {
        return new DocumentInfo(
                "横道图",
                "示例单位",
                Locale.SIMPLIFIED_CHINESE,
                ZonedDateTime.of(2017, 3, 7, 9, 0, 0, 0, ZoneOffset.ofHours(8)),
                List.of(new DocumentInfo.Bookmark("第1页", 0), new DocumentInfo.Bookmark("第2页", 1)));
    }
}
