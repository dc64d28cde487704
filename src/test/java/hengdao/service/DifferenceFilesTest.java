package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceFilesTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final DateRange THEN = range("2017-01-03", "2017-03-07");
    private static final DateRange NOW = range("2017-01-10", "2017-03-14");
    private static final List<BaselineDifference> TWO = List.of(
            new BaselineDifference(UUID.randomUUID(), "5.1.2", "加快\"签约\"，一户一策", THEN, NOW, 7, 7, 5, 5),
            new BaselineDifference(UUID.randomUUID(), "7.2.9", "路口,改造", null, NOW, 0, 0, 0, 0));

    @TempDir
    Path place;

    @Test
    void writesWhatTheTableListsAsCsv() throws IOException {
        Path out = place.resolve("差异.csv");
        DifferenceFiles.write("年初", TWO, out, MESSAGES);
        assertThat(Files.readString(out))
                .isEqualTo("\uFEFF序号,任务,原开始,现开始,开始差（天）,开始差（工作日）,原完成,现完成,完成差（天）,完成差（工作日）\r\n"
                        + "5.1.2,\"加快\"\"签约\"\"，一户一策\",2017-01-03,2017-01-10,7,5,2017-03-07,2017-03-14,7,5\r\n"
                        + "7.2.9,\"路口,改造\",,2017-01-10,0,0,,2017-03-14,0,0\r\n");
    }

    @Test
    void writesFiguresAndDaysAsSuchInAWorkbook() throws IOException {
        Path out = place.resolve("差异.XLSX");
        DifferenceFiles.write("年初", TWO, out, MESSAGES);
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(out), new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("与基线“年初”的差异");
            assertThat(rows.get(1).getCellText(9)).isEqualTo("完成差（工作日）");
            Row first = rows.get(2);
            assertThat(first.getCellText(1)).isEqualTo("加快\"签约\"，一户一策");
            assertThat(first.getCellAsDate(7).orElseThrow().toLocalDate()).isEqualTo("2017-03-14");
            assertThat(first.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("7");
            assertThat(rows.get(3).getCellAsDate(2)).isEmpty();
            assertThat(rows).hasSize(4);
        }
    }

    @Test
    void refusesOtherFormatsAndFoldersThatAreNotThere() {
        assertThatThrownBy(() -> DifferenceFiles.write("年初", TWO, place.resolve("差异.pdf"), MESSAGES))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> DifferenceFiles.write("年初", TWO, place.resolve("无/差异.csv"), MESSAGES))
                .isInstanceOf(InputRefused.class);
        assertThat(place).isEmptyDirectory();
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
