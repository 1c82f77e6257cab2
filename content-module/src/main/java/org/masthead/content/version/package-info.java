/** What was published when, and what changed since. Start reading at {@link org.masthead.content.Versions}. */
package org.masthead.content.version;
