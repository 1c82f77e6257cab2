/**
 * From an article's clean markup to what its page shows of it: notes with ways back, tables that scroll, definitions in
 * place, cards for what is embedded. Start reading at {@code ArticleText}.
 */
package org.masthead.web.reader.body;
