package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningJobTest {

    @Test
    void tellsOnceWhenItIsOver() {
        RunningJob job = new RunningJob();
        List<String> told = new ArrayList<>();
        assertThat(job.whenOver(() -> told.add("idle"))).isFalse();
        job.begin();
        assertThat(job.whenOver(() -> told.add("over"))).isTrue();
        assertThat(told).isEmpty();
        job.end();
        job.begin();
        job.end();
        assertThat(told).containsExactly("over");
    }
}
