package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportCheck;

/** {@code /admin/check-report}: what {@link ReportUpload} found, if a file came. */
@Named
@RequestScoped
public class CheckedReport {
    public ReportCheck getCheck() {
        return (ReportCheck) attribute("check");
    }

    public String getRefused() {
        return (String) attribute("checkRefused");
    }

    public String getName() {
        return (String) attribute("checkName");
    }

    private static Object attribute(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(name);
    }

    /** {@code equal}, {@code same-cells} or {@code different}. */
    public String getOutcome() {
        return getCheck().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null when the file, as it is, was never given out. */
    public Receipt getGiven() {
        return getCheck().given().orElse(null);
    }

    /** What names a row, such as its day and path. */
    public String nameOf(ReportCheck.Difference difference) {
        return String.join(" ", difference.row().values());
    }

    public boolean isMoreThanShown() {
        return getCheck().differing() > getCheck().differences().size();
    }
}
