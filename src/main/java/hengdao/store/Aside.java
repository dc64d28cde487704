package hengdao.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What would be kept in a folder that cannot be written: in memory, over what is in the folder. */
final class Aside<K, V> {

    private final Map<K, Optional<V>> kept = new ConcurrentHashMap<>();

    /** Keeps a value, or for null that there is none. */
    void put(K key, @Nullable V value) {
        kept.put(key, Optional.ofNullable(value));
    }

    /** Whether something is kept of it, be it that there is none. */
    boolean has(K key) {
        return kept.containsKey(key);
    }

    /** What counts where a value, or none, is in the folder. */
    Optional<V> over(K key, Optional<V> stored) {
        return kept.getOrDefault(key, stored);
    }

    /** Puts all that is kept over what is in the folder. */
    void over(Map<K, V> stored) {
        kept.forEach((key, value) -> value.ifPresentOrElse(there -> stored.put(key, there), () -> stored.remove(key)));
    }
}
