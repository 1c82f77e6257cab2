package org.masthead.web.pagecache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers readers' pages from the page cache, and fills it. */
public class PageCacheFilter extends HttpFilter {
    private static final long WAIT_SECONDS = 10;

    @Inject
    private PageCache cache;

    @Inject
    private PageContents contents;

    @Inject
    private DatabaseWatch watch;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = PageKey.of(request);
        if (key != null) {
            answer(key, request, response, chain);
            return;
        }
        if (!PageKey.isPage(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (PageKey.isStaff(request)) {
            response.setHeader("Cache-Control", "private, no-store");
            chain.doFilter(request, response);
        } else {
            makeAnew(request, response, chain);
        }
    }

    /** Not kept, because its address may be one of any number; but named, so that it is not sent again to who has it. */
    private void makeAnew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PageKey.onlyReads(request)) {
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(request, response);
            return;
        }
        if (watch.isAway()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        CachedPage page = made(request, response, chain);
        if (page != null) {
            page.send("no-cache", request, response);
        }
    }

    private void answer(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageStore store = cache.store();
        CachedPage page = store.fresh(key);
        if (page == null && watch.isAway()) {
            page = last(key, response);
            if (page == null) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } else if (page == null) {
            var turn = store.turn(key);
            if (turn.mine()) {
                page = render(turn.rendering(), request, response, chain);
            } else {
                page = turn.rendering().await(WAIT_SECONDS);
                if (page == null) {
                    makeAnew(request, response, chain);
                }
            }
        }
        if (page != null) {
            page.send("no-cache", request, response);
        }
    }

    /** The page to send; null when the chain has answered by itself: a redirect, an error. */
    private CachedPage render(
            Rendering rendering, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CachedPage page = null;
        try {
            page = made(request, response, chain);
            return page;
        } catch (IOException | ServletException | RuntimeException e) {
            CachedPage last = last(rendering.key(), response);
            if (last == null) {
                throw e;
            }
            getServletContext().log("The page as it last was is sent instead of " + rendering.key(), e);
            return last;
        } finally {
            cache.store().finish(rendering, page);
        }
    }

    /** Null when the chain has answered by itself. */
    private CachedPage made(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        try {
            chain.doFilter(new ReadRequest(request), captured);
        } catch (IOException | ServletException | RuntimeException e) {
            watch.blames(e);
            throw e;
        }
        if (captured.isPage()) {
            watch.answered();
            return new CachedPage(
                    captured.getContentType(),
                    captured.pageHeaders(),
                    captured.bytes(),
                    contents.parts(),
                    contents.until());
        }
        captured.passOn();
        return null;
    }

    /** Who asks for the head of a page alone still has it made whole: its tag and its length are those of its text. */
    private static class ReadRequest extends HttpServletRequestWrapper {
        ReadRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    /** When the database is away, readers get the page as it last was. */
    private CachedPage last(String key, HttpServletResponse response) {
        CachedPage last = cache.store().last(key);
        if (last == null || response.isCommitted()) {
            return null;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        return last;
    }
}
