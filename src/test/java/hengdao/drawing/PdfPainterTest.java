package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPainterTest {
    private final PdfPainter painter = new PdfPainter(new FontTextMeasurer());

    @Test
    void textCanBeSearched() throws Exception {
        try (PDDocument document = painted(List.of(Samples.everyShape()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document))
                    .contains(Samples.LABELS.subList(0, 4))
                    .contains("李〓");
        }
    }

    @Test
    void fontsAreEmbeddedSubsets() throws Exception {
        try (PDDocument document = painted(List.of(Samples.everyShape()))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            }
        }
    }

    @Test
    void shapesStandWhereTheyShould() throws Exception {
        try (PDDocument document = painted(List.of(Samples.everyShape()))) {
            Pixels.assertEveryShape(new PDFRenderer(document).renderImage(0, 2), 2);
        }
    }

    @Test
    void saysWhatItIs() throws Exception {
        Drawing page = new Drawing(1190, 842, List.of());
        try (PDDocument document = painted(List.of(page, page))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(1190);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("横道图");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("示例单位");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting("title")
                    .containsExactly("第1页", "第2页");
        }
    }

    @Test
    void stopsWhenTold() throws Exception {
        Drawing page = Samples.everyShape();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(painter.write(List.of(page, page, page), Samples.info(), out, done -> done < 2))
                .isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void aLongHatchCostsNoMoreThanWhatIsSeenOfItAndLooksTheSame() throws Exception {
        try (PDDocument longer = painted(List.of(hatched(-50_000, 100_000)));
                PDDocument shorter = painted(List.of(hatched(-30, 200)))) {
            byte[] drawn = longer.getPage(0).getContents().readAllBytes();
            long lines = new String(drawn, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.endsWith(" l"))
                    .count();
            assertThat(lines).isBetween(20L, 40L);
            Pixels.assertSame(new PDFRenderer(longer).renderImage(0, 2), new PDFRenderer(shorter).renderImage(0, 2));
        }
    }

    /** A hatched bar behind a window of 100 points. */
    private static Drawing hatched(double x, double width) {
        Box bar = new Box(x, 2, width, 8, 0, new Fill.Hatch(Rgb.BLACK, Rgb.WHITE, 3, 0.5), null);
        return new Drawing(300, 200, List.of(new Group(20, 20, 100, 40, List.of(bar))));
    }

    private PDDocument painted(List<Drawing> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.write(pages, Samples.info(), out);
        return Loader.loadPDF(out.toByteArray());
    }
}
