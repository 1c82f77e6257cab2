package org.masthead.web.map;

import java.util.List;

/**
 * The world at one scale, in degrees: longitude, latitude, longitude, latitude …
 *
 * @param land rings of coasts, lakes among them as holes
 * @param borders lines between countries
 */
record Outlines(List<double[]> land, List<double[]> borders) {}
