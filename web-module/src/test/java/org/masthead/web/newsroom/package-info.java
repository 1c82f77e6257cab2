/** What only a server can show of the newsroom: transactions, events and the clock at work together. */
package org.masthead.web.newsroom;
