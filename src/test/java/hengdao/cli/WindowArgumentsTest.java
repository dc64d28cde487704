package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowArgumentsTest {

    @Test
    void readsWhatOnlyOpensTheWindow() {
        assertThat(WindowArguments.read()).contains(new WindowArguments(null, null));
        assertThat(WindowArguments.read("--data", "/home/officer/数据", "--year=2017", "--lang", "zh-CN"))
                .contains(new WindowArguments("/home/officer/数据", 2017));
        assertThat(WindowArguments.read("--data=a=b", "--lang=EN")).contains(new WindowArguments("a=b", null));
    }

    @Test
    void leavesEverythingElseToTheParser() {
        for (String line : new String[] {
            "list projects",
            "--data",
            "--data --year",
            "--data=",
            "--data a --data b",
            "--year next",
            "--lang fr",
            "--user 填报员甲",
            "--help",
            "--version",
            "--data a list"
        }) {
            assertThat(WindowArguments.read(line.split(" "))).as(line).isEmpty();
        }
    }
}
