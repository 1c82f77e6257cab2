package org.masthead.comments.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.content.ArticleId;

@ApplicationScoped
class CommentStore {
    @PersistenceContext(unitName = "comments")
    private EntityManager entities;

    protected CommentStore() {}

    CommentStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Comment comment) {
        entities.persist(comment);
        entities.flush();
    }

    Optional<Comment> find(long id) {
        return Optional.ofNullable(entities.find(Comment.class, id));
    }

    Optional<Comment> findImported(String site, String id) {
        return entities.createQuery(
                        "select c from Comment c where c.sourceSite = :site and c.sourceId = :id", Comment.class)
                .setParameter("site", site)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All that stand below an article, oldest first; the texts of those that are not approved stay where they are. */
    List<ThreadRow> ofArticle(ArticleId article) {
        return entities.createQuery("""
                        select new org.masthead.comments.thread.ThreadRow(
                          c.id, c.parent, c.name, case when c.state = :approved then c.body else '' end, c.writtenAt, c.state)
                        from Comment c where c.article = :article order by c.writtenAt, c.id""", ThreadRow.class)
                .setParameter("approved", CommentState.APPROVED)
                .setParameter("article", article.value())
                .getResultList();
    }

    long approved(ArticleId article) {
        return entities.createQuery(
                        "select count(c) from Comment c where c.article = :article and c.state = :approved", Long.class)
                .setParameter("article", article.value())
                .setParameter("approved", CommentState.APPROVED)
                .getSingleResult();
    }

    long writtenBy(String sender, Instant since) {
        return entities.createQuery(
                        "select count(c) from Comment c where c.sender = :sender and c.writtenAt >= :since", Long.class)
                .setParameter("sender", sender)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The same text under the same article by the same sender: sent twice, not said twice. */
    Optional<Long> sameAgain(ArticleId article, Long parent, String sender, String text) {
        return entities.createQuery("""
                        select c.id from Comment c
                        where c.article = :article and c.sender = :sender and c.body = :text
                          and (c.parent = :parent or (c.parent is null and :noParent = true))""", Long.class)
                .setParameter("article", article.value())
                .setParameter("parent", parent == null ? 0L : parent)
                .setParameter("noParent", parent == null)
                .setParameter("sender", sender)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }

    List<Moderation.Entry> queue(CommentState state, int offset, int size) {
        String order = state == CommentState.PENDING ? "c.writtenAt, c.id" : "c.writtenAt desc, c.id desc";
        return entities.createQuery("select c from Comment c where c.state = :state order by " + order, Comment.class)
                .setParameter("state", state)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(Comment::entry)
                .toList();
    }

    Map<CommentState, Long> counts() {
        var counts = new EnumMap<CommentState, Long>(CommentState.class);
        for (CommentState state : CommentState.values()) {
            counts.put(state, 0L);
        }
        entities.createQuery("select c.state, count(c) from Comment c group by c.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((CommentState) row[0], (Long) row[1]));
        return counts;
    }

    /** Serialises what one sender does at once, so that a double click is one comment. Until the transaction ends. */
    void lockSender(String sender) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "comment:" + sender)
                .getSingleResult();
    }
}
