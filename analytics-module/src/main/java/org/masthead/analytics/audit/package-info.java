/** Recomputes days aside and compares them with what is published. Start reading at {@code AuditOfDay}. */
package org.masthead.analytics.audit;
