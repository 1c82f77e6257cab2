package org.masthead.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Imported;
import org.masthead.analytics.Imports;
import org.masthead.analytics.WatchedFile;
import org.masthead.analytics.WatchedLogs;
import org.masthead.content.Page;

/** {@code /admin/imports}: what came in from elsewhere, looked at again while something is under way. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 25;
    private static final List<Imported.State> MOVING = List.of(Imported.State.UNDER_WAY, Imported.State.TAKING_BACK);

    @Inject
    private transient Imports imports;

    @Inject
    private transient WatchedLogs watchedLogs;

    private int page = 1;
    private transient Page<Imported> list;
    private transient List<WatchedFile> watched = List.of();
    private transient String refusal;

    public void load() {
        Map<String, Object> session =
                FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        refusal = (String) session.remove(ImportUpload.REFUSAL);
        list = imports.newest(Math.max(1, page), SIZE);
        watched = watchedLogs.folder().isPresent() ? watchedLogs.newest(SIZE) : List.of();
    }

    public Page<Imported> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    /** Empty when none is watched. */
    public String getFolder() {
        return watchedLogs.folder().orElse("");
    }

    public List<WatchedFile> getWatched() {
        return watched;
    }

    /** Why the file sent last was refused, once. */
    public String getRefusal() {
        return refusal;
    }

    public boolean isUnderWay() {
        return getList().items().stream().anyMatch(one -> MOVING.contains(one.state()));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
