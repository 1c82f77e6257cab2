package org.masthead.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of the class use the one running Masthead that all journeys share.
 *
 * <pre>{@code
 * @RunningMasthead
 * class ReadingJourney {
 *     @Test
 *     void theFrontPageLeadsToAnArticle(Page page) {
 *         page.navigate("/");
 *         …
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SharedSite.class, BrowserPages.class})
public @interface RunningMasthead {}
