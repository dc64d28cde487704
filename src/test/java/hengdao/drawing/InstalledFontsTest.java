package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts of a PC, as far as official documents use them. */
class InstalledFontsTest {

    private static final String SOME = "一签约率八五通报下步0123456789.%";
    private static final TextStyle TEXT = new TextStyle(16, false, Typeface.FANG_SONG);

    @TempDir
    Path folder;

    @Test
    void aFontIsFoundByItsFamilyInWhateverFolderItIs() {
        Path file = new MadeFont("仿宋", SOME, 0, 1000).in(folder.resolve("truetype/office"), "SIMFANG.TTF");
        InstalledFonts fonts = InstalledFonts.in(List.of(folder));
        assertThat(fonts.font(Typeface.FANG_SONG).orElseThrow().file()).isEqualTo(file);
        assertThat(fonts.font(Typeface.KAI)).isEmpty();
        assertThat(fonts.font(Typeface.SANS)).isEmpty();
    }

    @Test
    void theNamedTypefaceComesBeforeItsStandIn() {
        new MadeFont("华文中宋", SOME, 0, 1000).in(folder, "a.ttf");
        Path named = new MadeFont("方正小标宋简体", SOME, 0, 1000).in(folder, "b.ttf");
        assertThat(InstalledFonts.in(List.of(folder))
                        .font(Typeface.TITLE_SONG)
                        .orElseThrow()
                        .file())
                .isEqualTo(named);
    }

    @Test
    void aFontOfACollectionIsTheOneOfThatName() {
        MadeFont kai = new MadeFont("楷体", SOME, 0, 1000);
        MadeFont.collection(folder, "fonts.ttc", new MadeFont("别的", SOME, 0, 1000), kai);
        InstalledFont found =
                InstalledFonts.in(List.of(folder)).font(Typeface.KAI).orElseThrow();
        assertThat(found.place()).isEqualTo(1);
        assertThat(found.face().has('签')).isTrue();
    }

    @Test
    void whatMayNotBeEmbeddedOrCannotBeReadIsLeftAlone() throws Exception {
        new MadeFont("仿宋", SOME, 0x2, 1000).in(folder, "restricted.ttf");
        new MadeFont("仿宋", SOME, 0x100, 1000).in(folder, "whole-only.ttf");
        new MadeFont("仿宋", "abc", 0, 1000).in(folder, "no-chinese.ttf");
        Path broken = new MadeFont("仿宋", SOME, 0, 1000).in(folder, "broken.ttf");
        byte[] bytes = Files.readAllBytes(broken);
        Files.write(broken, java.util.Arrays.copyOf(bytes, 400));
        Files.write(folder.resolve("noise.ttc"), new byte[] {'t', 't', 'c', 'f', 1, 2, 3});
        assertThat(InstalledFonts.in(List.of(folder, folder.resolve("none"))).font(Typeface.FANG_SONG))
                .isEmpty();
        new MadeFont("FangSong", SOME, 0x8, 1000).in(folder, "editable.ttf");
        assertThat(InstalledFonts.in(List.of(folder)).font(Typeface.FANG_SONG)).isPresent();
    }

    @Test
    void widthsAreThoseOfTheFontAndWhatItLacksComesFromTheBundledOne() {
        new MadeFont("仿宋_GB2312", SOME, 0, 1250).in(folder, "a.ttf");
        FontTextMeasurer measurer = new FontTextMeasurer(InstalledFonts.in(List.of(folder)));
        assertThat(measurer.width("签约率", TEXT)).isCloseTo(3 * 16 * 0.8, within(1e-9));
        assertThat(measurer.width("签镕", TEXT)).isCloseTo(16 * 1.8, within(1e-9));
        assertThat(measurer.shown("签镕" + Character.toString(0x2CEB1), TEXT)).isEqualTo("签镕〓");
        assertThat(measurer.width("签约率", new TextStyle(16, false))).isCloseTo(48, within(1e-9));
        assertThat(new FontTextMeasurer().width("签约率", TEXT)).isCloseTo(48, within(1e-9));
    }

    @Test
    void aPdfEmbedsAPartOfItAndItsTextCanBeSearched() throws Exception {
        MadeFont made = new MadeFont("仿宋", SOME, 0, 1250);
        made.in(folder, "a.ttf");
        FontTextMeasurer measurer = new FontTextMeasurer(InstalledFonts.in(List.of(folder)));
        Drawing page =
                new Drawing(300, 100, List.of(new Label(290, 50, "签约率85%，朱镕", TEXT, Rgb.BLACK, Label.Align.RIGHT)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(measurer).write(List.of(page), Samples.info(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("签约率85%，朱镕");
            List<String> names = new ArrayList<>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName().substring(7));
            }
            assertThat(names).containsExactlyInAnyOrder(made.postScriptName(), "NotoSansSC-Regular");
        }
        BufferedImage image = new PngPainter(measurer, 72).image(page);
        assertThat(inked(image, 0, 150)).isFalse();
        assertThat(inked(image, 200, 290)).isTrue();
    }

    private static boolean inked(BufferedImage image, int from, int until) {
        for (int x = from; x < until; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                    return true;
                }
            }
        }
        return false;
    }
}
