/** Finding articles by what readers type. Start reading at {@link org.masthead.content.search.WordSearch}. */
package org.masthead.content.search;
