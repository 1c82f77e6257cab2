/** Story maps: dated places with text. Start reading at {@link org.masthead.content.map.StoryMap}. */
package org.masthead.content.map;
