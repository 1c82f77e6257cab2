package org.masthead.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a fresh page of the system's Chromium: no cookies of another test, addresses relative to the site. */
class BrowserPages implements ParameterResolver, ExecutionCondition {
    private static final Namespace NAMESPACE = Namespace.create(BrowserPages.class);

    /** Nothing of it may need a network other than the site, a display or a sandbox that root has not. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private record OpenBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private record OpenPage(BrowserContext context, Page page) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    /** Without a browser its tests are skipped and say how to get one; CI always has one: there they fail. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean needed = context.getTestMethod()
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Page.class))
                .isPresent();
        boolean missing = needed && Chromium.find().isEmpty() && !"true".equals(System.getenv("CI"));
        return missing
                ? ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_IT)
                : ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = browser(context);
        String site = SharedSite.program(context).site().address("").toString();
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(OpenPage.class, type -> open(browser, site), OpenPage.class)
                .page();
    }

    private static OpenPage open(Browser browser, String site) {
        BrowserContext fresh = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setTimezoneId("UTC")
                .setLocale("en-GB"));
        return new OpenPage(fresh, fresh.newPage());
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(OpenBrowser.class, type -> launch(), OpenBrowser.class)
                .browser();
    }

    private static OpenBrowser launch() {
        Path chromium = Chromium.find().orElseThrow(() -> new IllegalStateException(Chromium.HOW_TO_GET_IT));
        Playwright playwright = Playwright.create();
        return new OpenBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(chromium)
                                .setHeadless(true)
                                .setArgs(ARGUMENTS)));
    }
}
