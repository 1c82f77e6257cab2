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
    private static final String READERS = "/WEB-INF/reader/";

    public PlainContexts(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        boolean isReaders = request instanceof HttpServletRequest http
                && http.getServletPath().startsWith(READERS);
        FacesContextFactory factory = isReaders ? plain() : getWrapped();
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
