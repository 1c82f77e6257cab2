/**
 * Brings another newsroom's WordPress export in: {@code WxrReader} reads the file,
 * {@code BlockHtml} makes its text clean, {@code wordpress-import.xml} is the job. Start reading at
 * {@code WordPressExports}.
 */
package org.masthead.content.wordpress;
