package hengdao.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A bundle as it is written, with the keys that stand in it twice. */
record BundleFile(Map<String, String> texts, List<String> duplicates) {

    static final BundleFile CHINESE = read("resources/i18n/messages.properties");
    static final BundleFile ENGLISH = read("resources/i18n/messages_en.properties");

    private static BundleFile read(String path) {
        Map<String, String> texts = new TreeMap<>();
        List<String> duplicates = new ArrayList<>();
        Properties collector = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    duplicates.add((String) key);
                }
                return value;
            }
        };
        try (Reader in = Files.newBufferedReader(Path.of(path))) {
            collector.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return new BundleFile(texts, duplicates);
    }
}
