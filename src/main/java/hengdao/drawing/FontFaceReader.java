package hengdao.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads widths straight from a TrueType file. Its small tables stand before the outlines, so that only the first few
 * per cent of the file are read. Source: OpenType specification, tables head, hhea, hmtx and cmap (format 12).
 */
final class FontFaceReader {
    private static final int DIRECTORY_HEAD = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SEGMENTED_COVERAGE = 12;

    private final ByteBuffer data;
    private final Map<String, Table> tables;

    private FontFaceReader(ByteBuffer data, Map<String, Table> tables) {
        this.data = data;
        this.tables = tables;
    }

    private record Table(int offset, int length) {
        int end() {
            return offset + length;
        }
    }

    /** Reads from the start of a file; the stream stays open. */
    static FontFace read(InputStream in) throws IOException {
        byte[] head = in.readNBytes(DIRECTORY_HEAD);
        int count = ByteBuffer.wrap(head).getShort(4);
        byte[] directory = in.readNBytes(count * DIRECTORY_ENTRY);
        Map<String, Table> tables = new HashMap<>();
        ByteBuffer entries = ByteBuffer.wrap(directory);
        for (int i = 0; i < count; i++) {
            String tag = new String(directory, i * DIRECTORY_ENTRY, 4, StandardCharsets.US_ASCII);
            tables.put(
                    tag, new Table(entries.getInt(i * DIRECTORY_ENTRY + 8), entries.getInt(i * DIRECTORY_ENTRY + 12)));
        }
        int read = head.length + directory.length;
        int end = 0;
        for (String tag : new String[] {"head", "hhea", "hmtx", "cmap"}) {
            Table table = tables.get(tag);
            if (table == null) {
                throw new IOException("no table " + tag);
            }
            end = Math.max(end, table.end());
        }
        byte[] start = Arrays.copyOf(head, end);
        if (in.readNBytes(start, read, end - read) < end - read) {
            throw new IOException("file ends early");
        }
        return new FontFaceReader(ByteBuffer.wrap(start), tables).face();
    }

    private FontFace face() throws IOException {
        FontFace.Builder face = new FontFace.Builder(data.getShort(at("head") + 18));
        int metrics = Short.toUnsignedInt(data.getShort(at("hhea") + 34));
        int widths = at("hmtx");
        int map = coverage();
        int groups = data.getInt(map + 12);
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + i * 12;
            int first = data.getInt(group);
            int last = data.getInt(group + 4);
            int glyph = data.getInt(group + 8);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                int metric = Math.min(glyph + codePoint - first, metrics - 1);
                face.add(codePoint, data.getShort(widths + metric * 4));
            }
        }
        return face.build();
    }

    private int coverage() throws IOException {
        int cmap = at("cmap");
        int count = data.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + data.getInt(cmap + 4 + i * 8 + 4);
            if (data.getShort(subtable) == SEGMENTED_COVERAGE) {
                return subtable;
            }
        }
        throw new IOException("no character map of format 12");
    }

    private int at(String tag) throws IOException {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IOException("no table " + tag);
        }
        return table.offset();
    }
}
