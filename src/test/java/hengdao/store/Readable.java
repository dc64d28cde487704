package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for texts in all files of a folder, in names and contents, in UTF-8 and UTF-16 and as H2 writes them into a
 * database file, also within archives.
 */
public final class Readable {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Readable() {}

    /** Where any of the texts can be read. */
    public static List<String> in(Path folder, List<String> texts) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                texts.stream()
                        .filter(file.getFileName().toString()::contains)
                        .forEach(text -> found.add(file + " is called " + text));
                if (Files.isRegularFile(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    look(file.toString(), bytes, texts, found);
                    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                        entries(file, texts, found);
                    }
                }
            }
        }
        return found;
    }

    /** Whatever is in the folder, none of the texts can be read in it. */
    public static void assertNothing(Path folder, List<String> texts) throws IOException {
        assertThat(in(folder, texts)).isEmpty();
    }

    private static void entries(Path file, List<String> texts, List<String> found) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(file + "!" + entry.getName(), zip.readAllBytes(), texts, found);
            }
        }
    }

    /** Two Chinese characters in UTF-16 can be four letters of Base64, which chance writes in a long file of it. */
    private static boolean isTelling(String text, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || text.length() >= 4;
    }

    /** As UTF-8, but without the mark of the bytes that go on with a character. */
    private static byte[] asH2Writes(String chinese) {
        byte[] bytes = chinese.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= i % 3 == 0 ? (byte) 0xff : 0x3f;
        }
        return bytes;
    }

    private static void look(String name, byte[] bytes, List<String> texts, List<String> found) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String text : texts) {
            for (Charset charset : CHARSETS) {
                if (isTelling(text, charset)
                        && raw.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    found.add(name + " has " + text + " in " + charset);
                }
            }
            if (raw.contains(new String(asH2Writes(text), StandardCharsets.ISO_8859_1))) {
                found.add(name + " has " + text + " as H2 writes it");
            }
        }
    }
}
