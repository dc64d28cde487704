package hengdao.service;

import hengdao.model.ProgressEntry;
import java.util.List;

/** What came of submitting several entry forms at once: all or nothing. */
public sealed interface Submission {

    /** All were saved, in the order of their forms. */
    record Saved(List<ProgressEntry> entries, Edited edited) implements Submission {
        public Saved {
            entries = List.copyOf(entries);
        }
    }

    /** None was saved; what is to say about each form, in their order: those with anything blocking are to be mended. */
    record Refused(List<List<Finding>> findings) implements Submission {
        public Refused {
            findings = List.copyOf(findings);
        }

        /** The first reason for the refusal. */
        Finding firstBlocking() {
            return findings.stream()
                    .flatMap(List::stream)
                    .filter(Finding::blocking)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
