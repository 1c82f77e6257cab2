/** Who may do what, and the headers that keep a browser from doing more. */
package org.masthead.web.security;
