package org.masthead.content.wordpress;

/** Something that an import did otherwise than the file has it: a reason of the account, and what exactly. */
record Remark(String reason, String detail) {}
