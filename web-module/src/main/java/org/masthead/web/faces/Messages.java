package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts without values, in the site's language whatever a browser asks for: {@code #{msg['frame.skip']}}. */
@Named("msg")
@ApplicationScoped
public class Messages extends AbstractMap<String, String> {
    @Inject
    private Texts texts;

    @Override
    public String get(Object key) {
        return texts.of(String.valueOf(key));
    }

    /** Nobody lists them. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
