package org.masthead.content.staff;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.CurrentStaff;
import org.masthead.content.Newsroom;
import org.masthead.content.NotAllowed;
import org.masthead.content.Role;

/** Writers save drafts. What readers see, or will see by themselves, only an editor changes. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class PublicTextGuard implements Newsroom {
    private final Newsroom desk;
    private final CurrentStaff current;

    @Inject
    PublicTextGuard(@Delegate Newsroom desk, CurrentStaff current) {
        this.desk = desk;
        this.current = current;
    }

    @Override
    public void save(ArticleId id, ArticleDraft draft, int basedOn) {
        if (!current.caller().may(Role.EDITOR) && isOut(id)) {
            throw new NotAllowed("changing what is public");
        }
        desk.save(id, draft, basedOn);
    }

    private boolean isOut(ArticleId id) {
        return desk.forEditing(id)
                .filter(found -> found.state() != ArticleState.DRAFT && found.state() != ArticleState.IN_REVIEW)
                .isPresent();
    }
}
