package hengdao.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font file as a PC might have it: some characters of the bundled font under another name.
 *
 * @param characters it has
 * @param rights of its maker, as in OS/2.fsType
 * @param unitsPerEm the bundled font has 1000: with more its characters are narrower
 */
public record MadeFont(String family, String characters, int rights, int unitsPerEm) {

    /** Everything a bulletin of the example year is written with, a fifth narrower than in the bundled font. */
    public static MadeFont narrow(String family) {
        return new MadeFont(family, common(), 0, 1250);
    }

    /** Writes a file with this font alone. */
    public Path in(Path folder, String name) {
        return write(folder, name, bytes());
    }

    /** Writes a collection of fonts. */
    static Path collection(Path folder, String name, MadeFont... fonts) {
        int base = 12 + 4 * fonts.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer head =
                ByteBuffer.allocate(base).putInt(0x74746366).putInt(0x10000).putInt(fonts.length);
        for (MadeFont font : fonts) {
            head.putInt(base + out.size());
            out.writeBytes(font.moved(base + out.size()));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(out.toByteArray());
        return write(folder, name, all.toByteArray());
    }

    private byte[] moved(int by) {
        ByteBuffer font = ByteBuffer.wrap(bytes());
        for (int i = 0; i < font.getShort(4); i++) {
            int offset = 12 + 16 * i + 8;
            font.putInt(offset, font.getInt(offset) + by);
        }
        return font.array();
    }

    private byte[] bytes() {
        byte[] subset = subset();
        byte[] names = names();
        ByteBuffer font =
                ByteBuffer.allocate(subset.length + names.length).put(subset).put(names);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            int table = font.getInt(entry + 8);
            switch (new String(subset, entry, 4, StandardCharsets.US_ASCII)) {
                case "name" -> font.putInt(entry + 8, subset.length).putInt(entry + 12, names.length);
                case "head" -> font.putShort(table + 18, (short) unitsPerEm);
                case "OS/2" -> font.putShort(table + 8, (short) rights);
                default -> {}
            }
        }
        return font.array();
    }

    private byte[] subset() {
        try (TrueTypeFont bundled = BundledFont.REGULAR.open()) {
            TTFSubsetter subsetter = new TTFSubsetter(bundled);
            characters.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with the family in Chinese and the name it is told by from others. */
    private byte[] names() {
        byte[] name = family.getBytes(StandardCharsets.UTF_16BE);
        byte[] postScript = postScriptName().getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(6 + 3 * 12 + name.length + postScript.length + 3 & ~3);
        table.putShort((short) 0).putShort((short) 3).putShort((short) 42);
        record(table, 1, name.length, 0);
        record(table, 4, name.length, 0);
        record(table, 6, postScript.length, name.length);
        table.put(name).put(postScript);
        return table.array();
    }

    private static void record(ByteBuffer table, int id, int length, int offset) {
        table.putShort((short) 3).putShort((short) 1).putShort((short) (id == 6 ? 0x409 : 0x804));
        table.putShort((short) id).putShort((short) length).putShort((short) offset);
    }

    String postScriptName() {
        return "Made" + Integer.toHexString(family.hashCode());
    }

    private static String common() {
        StringBuilder all = new StringBuilder();
        FontFace face = BundledFont.REGULAR.face();
        for (int each = ' '; each < 0x10000; each++) {
            boolean wanted = each < 0x2100 || (each >= 0x3000 && each < 0x3020) || each >= 0xFF00;
            if ((wanted || each >= 0x4E00 && each < 0x9FA6) && face.has(each)) {
                all.appendCodePoint(each);
            }
        }
        return all.toString();
    }

    private static Path write(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
