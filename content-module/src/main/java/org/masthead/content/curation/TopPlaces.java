package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

/** The breaking story and Editor's Choice, with what fills its empty places, in one statement. */
@ApplicationScoped
class TopPlaces {
    private static final int UNARRANGED = 5;
    private static final int AT_MOST = 9;
    /** One more than the places: the newest may be the breaking story. */
    private static final int FILLING = AT_MOST + 1;

    private static final String CANDIDATES = "with standing as ("
            + """
               select c.place, c.position, c.article_id from content.slot c
               where c.starts_at <= content.moment() and (c.ends_at is null or c.ends_at > content.moment()))
            """
            + "select candidate.rank, (select count(distinct article_id) from standing where place = 'EDITORS_CHOICE') as places, "
            + Cards.COLUMNS + Cards.FROM + """
             join (
               select article_id as id, case place when 'BREAKING' then 0 else 1 end as rank, position from standing
               union all
               (select p.id, 2, 0 from content.public_article p where p.sticky and p.kind <> 'PAGE'
                order by p.published_at desc nulls last, p.id desc limit ?)
               union all
               (select p.id, 3, 0 from content.public_article p where p.kind <> 'PAGE'
                order by p.published_at desc nulls last, p.id desc limit ?)
             ) candidate on candidate.id = a.id
             order by candidate.rank, candidate.position, a.published_at desc nulls last, a.id desc
            """;

    private Database database;

    protected TopPlaces() {}

    @Inject
    TopPlaces(Database database) {
        this.database = database;
    }

    /** @param breaking null when there is none */
    record Taken(ArticleCard breaking, List<ArticleCard> choice) {
        List<ArticleCard> all() {
            var all = new ArrayList<>(choice);
            if (breaking != null) {
                all.add(breaking);
            }
            return all;
        }
    }

    private record Candidate(int rank, int places, ArticleCard card) {
        boolean isBreaking() {
            return rank == 0;
        }

        boolean isChosen() {
            return rank == 1;
        }
    }

    Taken now() {
        List<Candidate> candidates = database.list(CANDIDATES, TopPlaces::candidate, FILLING, FILLING);
        ArticleCard breaking = candidates.stream()
                .filter(Candidate::isBreaking)
                .map(Candidate::card)
                .findFirst()
                .orElse(null);
        return new Taken(breaking, choice(candidates, breaking));
    }

    private static List<ArticleCard> choice(List<Candidate> candidates, ArticleCard breaking) {
        int arranged = candidates.isEmpty() ? 0 : candidates.get(0).places();
        return candidates.stream()
                .filter(candidate -> candidate.isChosen()
                        || !candidate.isBreaking() && !candidate.card().equals(breaking))
                .map(Candidate::card)
                .distinct()
                .limit(arranged == 0 ? UNARRANGED : Math.min(arranged, AT_MOST))
                .toList();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(row.getInt("rank"), row.getInt("places"), Cards.card(row));
    }
}
