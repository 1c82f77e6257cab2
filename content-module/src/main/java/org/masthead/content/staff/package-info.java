/** Who works here: accounts, sign-in, tokens, and who may call what. Start reading at {@link org.masthead.content.staff.PasswordSignIn}. */
package org.masthead.content.staff;
