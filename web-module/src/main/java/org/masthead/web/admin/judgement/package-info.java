/** How views are judged: every hit's account, agents to look at, and history judged again. */
package org.masthead.web.admin.judgement;
