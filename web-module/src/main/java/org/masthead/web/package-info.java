/** The only place that knows Faces, servlets and JAX-RS. A reader's page starts in {@link org.masthead.web.reader}. */
package org.masthead.web;
