package hengdao.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was judged, by id. Immutable: rows judged anew lie over the shared ones until there are so many of them that both
 * are merged.
 */
final class JudgedRows {

    private static final int FEW = 1024;

    private final Map<UUID, Judged> base;
    private final Map<UUID, Judged> over;

    private JudgedRows(Map<UUID, Judged> base, Map<UUID, Judged> over) {
        this.base = base;
        this.over = over;
    }

    /** Takes over the map. */
    static JudgedRows of(Map<UUID, Judged> all) {
        return new JudgedRows(all, Map.of());
    }

    @Nullable
    Judged get(UUID id) {
        Judged newer = over.get(id);
        return newer != null ? newer : base.get(id);
    }

    JudgedRows with(Map<UUID, Judged> fresh) {
        boolean many = over.size() + fresh.size() > Math.max(FEW, base.size() / 16);
        Map<UUID, Judged> now = new HashMap<>(many ? base : over);
        if (many) {
            now.putAll(over);
        }
        now.putAll(fresh);
        return many ? of(now) : new JudgedRows(base, now);
    }
}
