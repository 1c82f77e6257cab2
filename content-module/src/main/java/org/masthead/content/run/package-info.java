/** The ledger of imports and job runs. Start reading at {@link org.masthead.content.RunLedger}. */
package org.masthead.content.run;
