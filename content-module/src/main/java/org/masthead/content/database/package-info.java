/** How content reads: SQL in, records out. Start reading at {@link org.masthead.content.database.Database}. */
package org.masthead.content.database;
