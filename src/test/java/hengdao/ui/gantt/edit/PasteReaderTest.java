package hengdao.ui.gantt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.schedule.plan.PastedRow;
import hengdao.service.Dates;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteReaderTest {

    @Test
    void readsATableWithHeadingsInAnyOrder() {
        var pasted = PasteReader.read("""
            序号\t重点任务\t牵头单位\t开始\t完成时间\t完成时限\t责任人
            1\t签约\t区住建局\t2017-1-20\t2017/3/7\t2017年3月7日\t张三
            1.1\t入户动员\t\t\t3月1日\t\t
            1.2\t"集中
            签约"\t\t\t\t3月底前\t
            2\t交房\t\t\t\t\t
            """, 2017);
        assertThat(pasted.problems()).isEmpty();
        assertThat(pasted.rows()).extracting(PastedRow::depth).containsExactly(0, 1, 1, 0);
        assertThat(pasted.rows()).extracting(PastedRow::name).containsExactly("签约", "入户动员", "集中 签约", "交房");
        LocalDate seventh = LocalDate.of(2017, 3, 7);
        assertThat(pasted.rows().getFirst())
                .isEqualTo(new PastedRow(0, "签约", LocalDate.of(2017, 1, 20), seventh, seventh, "区住建局", "张三"));
        assertThat(pasted.rows().get(1).finish()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(pasted.rows().get(2).deadline()).isEqualTo(LocalDate.of(2017, 3, 31));
    }

    @Test
    void tellsColumnsWithoutHeadingsByWhatStandsInThem() {
        var rows = PasteReader.read("一、\t签约\t2017-01-20\t2017-03-07\t区住建局\n（一）\t动员\t1月20日\t2月1日\t\n", 2017)
                .rows();
        assertThat(rows).extracting(PastedRow::depth).containsExactly(0, 1);
        assertThat(rows).extracting(PastedRow::name).containsExactly("签约", "动员");
        assertThat(rows.getFirst().start()).isEqualTo(LocalDate.of(2017, 1, 20));
        assertThat(rows.getFirst().finish()).isEqualTo(LocalDate.of(2017, 3, 7));
        assertThat(rows.getFirst().leadUnit()).isEqualTo("区住建局");
        assertThat(PasteReader.read("交房\t3月7日", 2017).rows().getFirst().deadline())
                .isEqualTo(LocalDate.of(2017, 3, 7));
    }

    @Test
    void takesTheDepthFromSpacesOrFromTheNumberInTheName() {
        assertThat(depths("签约\n  动员\n    发通知\n  签字\n交房")).containsExactly(0, 1, 2, 1, 0);
        assertThat(depths("签约\n　　动员\n交房")).containsExactly(0, 1, 0);
        assertThat(depths("5.1 签约\n5.1.1 动员\n5.2 交房")).containsExactly(0, 1, 0);
        assertThat(PasteReader.read("5.1 签约", 2017).rows().getFirst().name()).isEqualTo("签约");
        assertThat(depths("  先缩进\n不缩进\n      跳两级")).containsExactly(0, 0, 1);
    }

    @Test
    void namesLineAndColumnOfWhatItCannotTake() {
        var pasted = PasteReader.read("任务\t开始\t完成\t时限\n甲\t2017-5-1\t2017-4-1\t2017-02-30\n\t\t\t3月7日\n", 2017);
        assertThat(pasted.problems())
                .containsExactly(
                        new PasteReader.Problem(2, PasteColumn.FINISH, "editing.paste.backward", "2017-04-01"),
                        new PasteReader.Problem(2, PasteColumn.DEADLINE, "editing.paste.no_day", "2017-02-30"),
                        new PasteReader.Problem(3, PasteColumn.NAME, "editing.paste.no_name", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2017-3-7", "2017/3/7", "2017年3月7日", "3月7日", "3月7日前", "2017/3/7 0:00:00", "2017.03.07", "3月7号"})
    void readsDaysAsOfficersWriteThem(String written) {
        assertThat(Dates.parse(written, 2017)).contains(LocalDate.of(2017, 3, 7));
    }

    @Test
    void takesDurationAndAllWhoAreNamedAndNamesTheColumnsItLeavesOut() {
        var pasted = PasteReader.read("""
            序号\t任务\t配合单位\t分管领导\t工期 工作日\t紧前任务\t总时差 工作日\t截止
            1\t签约\t区住建局、区财政局\t李副区长\t5\t5.1.1\t3\t2017-12-31 默认
            2\t挂牌\t\t\t0 个工作日\t\t\t2017-03-07
            3\t交房\t\t\t若干\t\t\t2017-12-31 default
            """, 2017);
        PastedRow signing = pasted.rows().getFirst();
        assertThat(signing.supportingUnits()).containsExactly("区住建局", "区财政局");
        assertThat(signing.officialInCharge()).isEqualTo("李副区长");
        assertThat(pasted.rows()).extracting(PastedRow::workdays).containsExactly(5, 0, null);
        assertThat(pasted.rows())
                .extracting(PastedRow::deadline)
                .as("a default one stays default")
                .containsExactly(null, LocalDate.of(2017, 3, 7), null);
        assertThat(pasted.ignored()).containsExactly("紧前任务", "总时差 工作日");
        assertThat(pasted.problems())
                .containsExactly(new PasteReader.Problem(4, PasteColumn.WORKDAYS, "editing.paste.no_workdays", "若干"));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(PasteReader.read("\n \t \n", 2017).rows()).isEmpty();
    }

    private static IntStream depths(String text) {
        return PasteReader.read(text, 2017).rows().stream().mapToInt(PastedRow::depth);
    }
}
