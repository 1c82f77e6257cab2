/** The face for all that articles are filed under. Start reading at {@link org.masthead.content.Catalogue}. */
package org.masthead.content.catalogue;
