package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void namesEverythingDeliveredOnceWithItsLicence() {
        List<Library> all = Library.all();
        assertThat(all)
                .extracting(Library::name)
                .doesNotHaveDuplicates()
                .contains("OpenJDK", "Noto Sans SC", "javafx-controls", "h2", "pdfbox", "picocli", "slf4j-jdk14")
                .doesNotContain("junit-jupiter", "mpxj");
        assertThat(all).allSatisfy(library -> assertThat(library.licence()).isNotBlank());
        assertThat(all)
                .filteredOn(library -> library.name().equals("h2"))
                .singleElement()
                .hasToString("h2 2.4.240 (MPL-2.0 / EPL 1.0)");
    }
}
