package org.masthead.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;

/** What a page tells whoever uses it, in the words of the bundle. */
public final class Say {
    private Say() {}

    /** Shown on the next page as well, when the action redirects. */
    public static void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, text(key, arguments));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    public static void refused(String sentence) {
        add(null, FacesMessage.SEVERITY_ERROR, sentence);
    }

    /** Field → sentence, each shown beside its field of that form. */
    static void problems(String form, Map<String, String> problems) {
        problems.forEach((field, sentence) -> add(form + ":" + field, FacesMessage.SEVERITY_ERROR, sentence));
        refused(text("form.problems"));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public static String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.masthead.web.admin").getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }

    private static void add(String clientId, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, sentence, null));
    }
}
