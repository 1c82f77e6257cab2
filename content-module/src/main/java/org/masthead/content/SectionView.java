package org.masthead.content;

import java.util.List;

/** @param path from the root of the tree to the section itself */
public record SectionView(
        long id, String slug, String name, String description, List<Named> path, List<Named> children) {}
