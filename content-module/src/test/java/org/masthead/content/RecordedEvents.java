package org.masthead.content;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps what was fired. */
public record RecordedEvents(List<Object> fired) implements Event<Object> {
    @Override
    public void fire(Object event) {
        fired.add(event);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("never inside a transaction");
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("never inside a transaction");
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("not used");
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("not used");
    }
}
