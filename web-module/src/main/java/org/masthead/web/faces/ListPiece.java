package org.masthead.web.faces;

/**
 * One name of a list in a sentence, with the comma or the "and" that stands before it.
 *
 * @param index the name's place in the list, from 0
 */
public record ListPiece(int index, String before, String name) {}
