package org.masthead.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Every view outside the admin is transient from the moment it exists. {@code f:view transient} in a template comes too
 * late: PrimeFaces asks before the template is built, keeps its nonce in the view map, and that opens a session.
 */
public class SessionlessViews extends ViewHandlerWrapper {
    public SessionlessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (!viewId.startsWith("/admin/")) {
            view.setTransient(true);
        }
        return view;
    }
}
