/** Tags, made by naming them. Start reading at {@link org.masthead.content.tag.Tags}. */
package org.masthead.content.tag;
