package org.masthead.analytics.viewlog;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.masthead.analytics.viewlog.spool.SegmentContent;

/** A closed segment, read and verified: its entries by kind, and how many records of it are damaged. */
final class ArrivingSegment {
    final String id;
    final int records;
    final int damaged;
    final List<Entry.View> views = new ArrayList<>();
    final List<Entry.Robots> robots = new ArrayList<>();
    final List<Entry.End> ends = new ArrayList<>();
    final List<Entry.Refusal> refusals = new ArrayList<>();

    private ArrivingSegment(SegmentContent content) {
        int unreadable = 0;
        for (byte[] payload : content.records()) {
            var entry = EntryFormat.read(payload);
            entry.ifPresent(this::add);
            unreadable += entry.isPresent() ? 0 : 1;
        }
        this.id = content.id().toString();
        this.damaged = content.damaged() + unreadable;
        this.records = content.records().size() - unreadable;
    }

    static ArrivingSegment read(Path file) throws IOException {
        return new ArrivingSegment(SegmentContent.read(file));
    }

    private void add(Entry entry) {
        if (entry instanceof Entry.View view) {
            views.add(view);
        } else if (entry instanceof Entry.Robots robot) {
            robots.add(robot);
        } else if (entry instanceof Entry.End end) {
            ends.add(end);
        } else if (entry instanceof Entry.Refusal refusal) {
            refusals.add(refusal);
        }
    }

    /** Of the log's rows: these need their table. */
    SortedSet<LocalDate> loggedDays() {
        var days = new TreeSet<LocalDate>();
        views.forEach(view -> days.add(view.day()));
        robots.forEach(robot -> days.add(robot.day()));
        return days;
    }
}
