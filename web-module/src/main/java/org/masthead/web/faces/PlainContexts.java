package org.masthead.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps PrimeFaces out of readers' pages: it would write a nonce into every script tag, so that no two renderings of a page
 * were the same bytes. Its factory is passed by for them.
 */
public class PlainContexts extends FacesContextFactory {
    /** What the sign-in forwards to is as plain as what readers see. */
    private static final String FORWARDED_TO = "/WEB-INF/";

    public PlainContexts(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        boolean isPlain = request instanceof HttpServletRequest http
                && http.getServletPath().startsWith(FORWARDED_TO);
        FacesContextFactory factory = isPlain ? plain() : getWrapped();
        return factory.getFacesContext(context, request, response, lifecycle);
    }

    private FacesContextFactory plain() {
        FacesContextFactory factory = getWrapped();
        while (factory.getWrapped() != null) {
            factory = factory.getWrapped();
        }
        return factory;
    }
}
