package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Texts of the bundle with their values filled in: {@code #{text.of('comments.count', 3)}}. */
@Named("text")
@ApplicationScoped
public class Texts {
    private Locale locale;
    private ResourceBundle bundle;

    protected Texts() {}

    @Inject
    public Texts(@ConfigProperty(name = "masthead.language", defaultValue = "en") String language) {
        locale = Locale.forLanguageTag(language);
        bundle = ResourceBundle.getBundle(
                "org.masthead.web.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    public Locale locale() {
        return locale;
    }
}
