package org.masthead.content;

public enum GalleryKind {
    PHOTO,
    FILM
}
