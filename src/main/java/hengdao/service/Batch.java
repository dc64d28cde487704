package hengdao.service;

import hengdao.model.ProgressEntry;
import java.util.List;

/** What came of saving several entries at once. */
sealed interface Batch {

    /** All were saved, in the order of their forms. */
    record Saved(List<ProgressEntry> entries) implements Batch {
        public Saved {
            entries = List.copyOf(entries);
        }
    }

    /** None was saved; what is to say about each form, in their order. */
    record Refused(List<List<Finding>> findings) implements Batch {
        public Refused {
            findings = List.copyOf(findings);
        }

        boolean isBlocked() {
            return findings.stream().flatMap(List::stream).anyMatch(Finding::blocking);
        }

        Finding first() {
            return findings.stream()
                    .flatMap(List::stream)
                    .filter(Finding::blocking)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
