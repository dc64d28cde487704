package hengdao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.ui.common.FxThread;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve groups of keys stand in as many columns as fit, none of them lost. */
class KeyColumnsTest {

    @ParameterizedTest
    @ValueSource(doubles = {420, 700, 1000, 1306})
    void takesAsManyColumnsAsFit(double width) {
        List<KeyGroups.Group> groups = IntStream.range(0, 12)
                .mapToObj(i -> new KeyGroups.Group(
                        "第 " + i + " 组",
                        List.of(new KeyGroups.Line("Ctrl+Shift+F", "显示日期范围"), new KeyGroups.Line("F2", "填报"))))
                .toList();
        FxThread.run(() -> {
            KeyColumns columns = new KeyColumns(groups);
            new Scene(new Pane(columns));
            columns.applyCss();
            columns.fit(width);
            assertThat(columns.prefWidth(-1)).isLessThanOrEqualTo(width);
            assertThat(columns.getChildren().stream()
                            .mapToInt(column -> ((Pane) column).getChildren().size())
                            .sum())
                    .isEqualTo(12);
        });
    }
}
