/** Sections, a tree. Start reading at {@link org.masthead.content.section.Sections}. */
package org.masthead.content.section;
