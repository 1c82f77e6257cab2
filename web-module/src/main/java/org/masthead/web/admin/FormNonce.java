package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * What PrimeFaces wants to see again with every form: the nonce of the page that holds it. Its script puts it into forms once
 * a page has loaded; who is quicker would be refused, so pages bring it along: {@code #{formNonce.value}}.
 */
@Named("formNonce")
@RequestScoped
public class FormNonce {
    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
