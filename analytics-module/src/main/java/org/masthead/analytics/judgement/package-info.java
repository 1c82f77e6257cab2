/** Judging history again: what would change, what was changed, which agents to look at. Start reading at JudgingHistory. */
package org.masthead.analytics.judgement;
