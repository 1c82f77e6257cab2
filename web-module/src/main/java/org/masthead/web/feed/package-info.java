/**
 * What machines read: feeds, sitemaps, the rules for robots, what browsers and other sites ask of the site as a whole. Start
 * reading at {@link org.masthead.web.feed.FeedList} and {@link org.masthead.web.feed.Sitemap}.
 */
package org.masthead.web.feed;
