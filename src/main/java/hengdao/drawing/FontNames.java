package hengdao.drawing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a font says about itself, read from the small tables of its file. Source: OpenType specification, tables name and
 * OS/2.
 *
 * @param families its family in every language it knows
 * @param place among the fonts of a collection (.ttc), counted from 0; -1 for a file of its own
 * @param upright whether it is neither bold nor slanted
 * @param embeddable whether it has TrueType outlines and its maker allows a part of it in documents
 */
record FontNames(Set<String> families, int place, boolean upright, boolean embeddable) {

    private static final int COLLECTION = 0x74746366;
    private static final int LONGEST_TABLE = 1 << 20;
    private static final int MOST_FONTS = 64;
    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int SLANTED_OR_BOLD = 0x21;
    private static final int RESTRICTED = 0x2;
    private static final int LESS_RESTRICTED = 0xC;
    private static final int WHOLE_OR_BITMAPS_ONLY = 0x300;

    FontNames {
        families = Set.copyOf(families);
    }

    /** The fonts of a file; those without a table of names are left out. */
    static List<FontNames> of(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer head = read(in, 0, 12);
            if (head.getInt(0) != COLLECTION) {
                FontNames only = of(in, 0, -1);
                return only == null ? List.of() : List.of(only);
            }
            int count = Math.min(head.getInt(8), MOST_FONTS);
            ByteBuffer offsets = read(in, 12, 4 * count);
            List<FontNames> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                FontNames each = of(in, Integer.toUnsignedLong(offsets.getInt(4 * i)), i);
                if (each != null) {
                    all.add(each);
                }
            }
            return all;
        }
    }

    private static @Nullable FontNames of(FileChannel in, long at, int place) throws IOException {
        int count = Short.toUnsignedInt(read(in, at, 12).getShort(4));
        ByteBuffer directory = read(in, at + 12, 16 * count);
        Map<String, ByteBuffer> tables = new HashMap<>();
        boolean outlines = false;
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(16 * i, tag);
            String name = new String(tag, StandardCharsets.US_ASCII);
            outlines |= name.equals("glyf");
            if (name.equals("name") || name.equals("OS/2")) {
                long offset = Integer.toUnsignedLong(directory.getInt(16 * i + 8));
                tables.put(name, read(in, offset, directory.getInt(16 * i + 12)));
            }
        }
        ByteBuffer names = tables.get("name");
        ByteBuffer metrics = tables.get("OS/2");
        if (names == null) {
            return null;
        }
        Set<String> families = new HashSet<>();
        families(names, families);
        return new FontNames(
                families,
                place,
                metrics == null || (metrics.getShort(62) & SLANTED_OR_BOLD) == 0,
                outlines && (metrics == null || allows(metrics.getShort(8))));
    }

    /** The maker's permission: of several levels the least restrictive counts. */
    private static boolean allows(int rights) {
        boolean forbidden = (rights & RESTRICTED) != 0 && (rights & LESS_RESTRICTED) == 0;
        return !forbidden && (rights & WHOLE_OR_BITMAPS_ONLY) == 0;
    }

    private static void families(ByteBuffer table, Set<String> out) {
        int count = Short.toUnsignedInt(table.getShort(2));
        int texts = Short.toUnsignedInt(table.getShort(4));
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int id = table.getShort(at + 6);
            Charset charset = charset(table.getShort(at), table.getShort(at + 2));
            if (charset != null && (id == FAMILY || id == TYPOGRAPHIC_FAMILY)) {
                byte[] text = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
                table.get(texts + Short.toUnsignedInt(table.getShort(at + 10)), text);
                out.add(new String(text, charset).strip());
            }
        }
    }

    private static @Nullable Charset charset(int platform, int encoding) {
        return switch (platform) {
            case 0 -> StandardCharsets.UTF_16BE;
            case 1 -> encoding == 0 ? StandardCharsets.ISO_8859_1 : null;
            case 3 -> encoding == 1 || encoding == 10 ? StandardCharsets.UTF_16BE : null;
            default -> null;
        };
    }

    private static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
        if (length < 0 || length > LONGEST_TABLE) {
            throw new IOException("a table of " + length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("file ends early");
            }
        }
        return bytes.flip();
    }
}
