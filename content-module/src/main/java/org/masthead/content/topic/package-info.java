/** In Focus: topics with their definitions. Start reading at {@link org.masthead.content.topic.Topics}. */
package org.masthead.content.topic;
