/** Draws story maps as SVG, over outlines of the world that come with us: start at {@link org.masthead.web.map.Cartography}. */
package org.masthead.web.map;
