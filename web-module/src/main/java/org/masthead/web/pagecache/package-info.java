/** Keeps readers' pages as bytes until something on them changes. Start reading at {@link org.masthead.web.pagecache.PageCacheFilter}. */
package org.masthead.web.pagecache;
