/** Another site's content on its way into this newsroom. Start reading at {@link org.masthead.content.ImportedContent}. */
package org.masthead.content.imported;
