package org.masthead.web.admin;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers 404 from a view action. */
public final class NotThere {
    private NotThere() {}

    public static void answer() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(404, null);
        context.responseComplete();
    }
}
