package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class FixedColumnsTest {

    @Test
    void leavesAColumnOutWhileTheTableIsNarrow() {
        FxThread.run(() -> {
            TableView<String> table = new TableView<>();
            TableColumn<String, String> name = FixedColumns.text("name", 100, false, each -> each);
            TableColumn<String, String> moment = FixedColumns.text("moment", 80, false, each -> each);
            table.getColumns().add(name);
            table.getColumns().add(moment);
            FixedColumns.leaveOutIfNarrow(table, moment);
            FixedColumns.stretch(table, name);

            table.resize(260, 100);
            assertThat(moment.isVisible()).isTrue();
            assertThat(name.getPrefWidth()).isEqualTo(164);

            table.resize(190, 100);
            assertThat(moment.isVisible()).isFalse();
            assertThat(name.getPrefWidth()).isEqualTo(174);
        });
    }
}
