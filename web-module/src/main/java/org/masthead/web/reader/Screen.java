package org.masthead.web.reader;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.masthead.content.Page;

/** What screens answer when there is nothing to show. */
final class Screen {
    private Screen() {}

    /** The value, or null after a 404; the view is not rendered then. */
    static <T> T found(Optional<T> value) {
        if (value.isEmpty()) {
            error(404);
        }
        return value.orElse(null);
    }

    /** The page itself, or a 404 when the list ends before it. */
    static <T> Page<T> reached(Page<T> page) {
        if (page.number() > page.pages()) {
            error(404);
        }
        return page;
    }

    static void error(int status) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
