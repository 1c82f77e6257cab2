/** What happened when, beside the numbers. Start reading at {@link org.masthead.analytics.annotation.StoredAnnotations}. */
package org.masthead.analytics.annotation;
