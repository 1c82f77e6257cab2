package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.AgentVerdict;
import org.masthead.analytics.CurrentJudgement;

/** How the browser of whoever is looking is judged, and why. Made for each asker, kept nowhere. */
@Named
@RequestScoped
public class ThisBrowserScreen {
    @Inject
    private CurrentJudgement current;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "masthead.retention.months", defaultValue = "25")
    private int months;

    private String agent;
    private AgentVerdict verdict;
    private int definition;

    public void open() {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader("Cache-Control", "private, no-store");
        String sent = request.getHeader("User-Agent");
        agent = sent == null ? "" : sent.strip();
        verdict = current.verdictOn(agent);
        definition = current.inForce().definition();
    }

    /** As it was sent. */
    public String getAgent() {
        return agent;
    }

    public AgentVerdict getVerdict() {
        return verdict;
    }

    public int getDefinition() {
        return definition;
    }

    /** Whether the browser asks not to have data sold or shared. */
    public boolean isGpc() {
        return "1".equals(request.getHeader("Sec-GPC"));
    }

    /** Whether the browser asks not to be tracked. */
    public boolean isDnt() {
        return "1".equals(request.getHeader("DNT"));
    }

    /** For how long single views are kept at most. */
    public int getMonths() {
        return months;
    }
}
