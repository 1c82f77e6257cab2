package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.content.ImportedContent;
import org.masthead.content.Run;

/**
 * The account of a chunk. Each author, category, tag, other term, item and comment of the file is counted once:
 *
 * <ul>
 *   <li>{@code taken}, {@code updated}, {@code unchanged}: the reason is what it is (post, page, comment, …)
 *   <li>{@code changed}: taken or updated, but not as the file has it; the reason is the first of what was changed, and a
 *       note each tells them all
 *   <li>{@code kept}: left as it is here, edited since or from a newer export
 *   <li>{@code refused}: the reason says why
 * </ul>
 */
final class Account {
    private record Key(String outcome, String reason) {}

    private final Map<Key, Long> counts = new LinkedHashMap<>();
    private final List<Run.Note> notes = new ArrayList<>();
    private long entries;

    void taken(int line, String kind, ImportedContent.Outcome outcome, List<Remark> remarks) {
        switch (outcome) {
            case UNCHANGED -> count("unchanged", kind);
            case KEPT -> kept(line, "edited-here", "was edited here since it was imported, so it stays as it is");
            case TAKEN, UPDATED -> {
                if (remarks.isEmpty()) {
                    count(outcome == ImportedContent.Outcome.TAKEN ? "taken" : "updated", kind);
                } else {
                    count("changed", remarks.get(0).reason());
                    remarks.forEach(remark -> note(line, "changed", remark));
                }
            }
        }
    }

    void unchanged(String kind) {
        count("unchanged", kind);
    }

    void kept(int line, String reason, String detail) {
        count("kept", reason);
        note(line, "kept", new Remark(reason, detail));
    }

    void refused(int line, String reason, String detail) {
        count("refused", reason);
        note(line, "refused", new Remark(reason, detail));
    }

    /** How many entries it tells of. */
    long entries() {
        return entries;
    }

    Collection<Run.Count> counts() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Run.Count(entry.getKey().outcome(), entry.getKey().reason(), entry.getValue()))
                .toList();
    }

    List<Run.Note> notes() {
        return notes;
    }

    private void count(String outcome, String reason) {
        counts.merge(new Key(outcome, reason), 1L, Long::sum);
        entries++;
    }

    private void note(int line, String outcome, Remark remark) {
        String detail = remark.detail().length() > 1_000 ? remark.detail().substring(0, 1_000) + "…" : remark.detail();
        notes.add(new Run.Note(line, outcome, remark.reason(), detail));
    }
}
