/** What happens before anything else when the application starts: the database is brought to this program's version. */
package org.masthead.web.startup;
