/** The staff's pages under {@code /admin}: one backing bean a page. Start reading at {@link org.masthead.web.admin.ArticleEditor}. */
package org.masthead.web.admin;
