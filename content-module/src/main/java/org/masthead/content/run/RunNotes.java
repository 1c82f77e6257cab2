package org.masthead.content.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.masthead.content.Run;
import org.masthead.content.database.Database;

/** What a run has to say of single lines or items, in the order of their positions. */
@ApplicationScoped
class RunNotes {
    private static final int READ_AT_ONCE = 1_000;
    private static final String ADD = """
            insert into content.run_note (run_id, position, number, outcome, reason, detail)
            select r.id, n.position,
                   row_number() over (partition by n.position order by n.place) - 1
                     + coalesce((select max(o.number) + 1 from content.run_note o
                                 where o.run_id = r.id and o.position = n.position), 0),
                   n.outcome, n.reason, n.detail
            from (select cast(? as uuid) as id) r,
                 unnest(?, ?, ?, ?) with ordinality as n (position, outcome, reason, detail, place)
            """;
    private static final String AFTER = """
            select position, number, outcome, reason, detail from content.run_note
            where run_id = ? and (position, number) > (?, ?) order by position, number limit ?
            """;

    private Database database;

    protected RunNotes() {}

    @Inject
    RunNotes(Database database) {
        this.database = database;
    }

    private record Numbered(int number, Run.Note note) {}

    void add(UUID run, Collection<Run.Note> notes) {
        if (!notes.isEmpty()) {
            database.write(
                    ADD,
                    run,
                    notes.stream().map(Run.Note::position).toArray(Long[]::new),
                    texts(notes, Run.Note::outcome),
                    texts(notes, Run.Note::reason),
                    texts(notes, Run.Note::detail));
        }
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String[] texts(Collection<Run.Note> notes, Function<Run.Note, String> text) {
        return notes.stream().map(text).map(it -> it.replace("\0", "")).toArray(String[]::new);
    }

    List<Run.Note> first(UUID run, int atMost) {
        return after(run, -1, 0, atMost).stream().map(Numbered::note).toList();
    }

    void each(UUID run, Consumer<Run.Note> consumer) {
        List<Numbered> some = after(run, -1, 0, READ_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(one -> consumer.accept(one.note()));
            Numbered last = some.get(some.size() - 1);
            some = after(run, last.note().position(), last.number(), READ_AT_ONCE);
        }
    }

    private List<Numbered> after(UUID run, long position, int number, int atMost) {
        return database.list(AFTER, RunNotes::numbered, run, position, number, atMost);
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getInt("number"),
                new Run.Note(
                        row.getLong("position"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("detail")));
    }
}
