/** What machines read: feeds, the sitemap, robots.txt and the media files. */
package org.masthead.web.feed;
