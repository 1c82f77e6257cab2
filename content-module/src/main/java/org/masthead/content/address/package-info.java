/** Slugs that are free and old addresses that keep working. Start reading at {@link org.masthead.content.address.Addresses}. */
package org.masthead.content.address;
