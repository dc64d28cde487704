package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing is cut off on a screen of 1366 × 768 at 100, 125, 150 and 200 %, in either language, and everything has a name
 * for the screen reader.
 */
class ScreensFitTest {

    @TempDir
    static Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(place.resolve("pattern"), StartWith.DEMO, Desk.TODAY).close();
    }

    @ParameterizedTest
    @CsvSource({"zh, 1366, 768", "zh, 911, 512", "zh, 683, 384", "en, 1366, 768", "en, 1093, 614", "en, 683, 384"})
    void nothingIsCutOff(String language, int width, int height) {
        List<String> flaws = new ArrayList<>();
        ScreenWalk walk = FxThread.call(() -> ScreenWalk.over(
                place.resolve("pattern"), place.resolve(language + width), Locale.forLanguageTag(language), width, height));
        for (String page : ScreenWalk.PAGES) {
            FxThread.run(() -> walk.open(page));
            FxThread.run(() -> walk.flaws().forEach(flaw -> flaws.add(page + ": " + flaw)));
        }
        FxThread.run(walk::close);
        assertThat(flaws).isEmpty();
    }
}
