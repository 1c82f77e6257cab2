package org.masthead.journeys;

/** One of each kind of reader page in the sample newsroom: what every checker looks at. */
enum ReaderPage {
    FRONT("/"),
    OLDER_NEWS("/?page=2"),
    ARTICLE("/articles/harbour-widening-vote"),
    ARTICLE_WITH_EVERYTHING("/articles/harbour-widening-guide"),
    ARTICLE_IN_ARABIC("/articles/arqam-jidar-alfayadan"),
    OPINION("/articles/editorial-widening"),
    INTERVIEW("/articles/interview-harbour-engineer"),
    PAGE("/articles/about"),
    ANSWERING_A_COMMENT("/articles/harbour-widening-vote?reply=1"),
    VERSIONS("/articles/harbour-widening-vote/versions"),
    VERSION("/articles/harbour-widening-vote/versions/1"),
    COMPARISON("/articles/harbour-widening-vote/versions/1-2"),
    CORRECTIONS("/corrections"),
    SECTION("/sections/harbour"),
    TAG("/tags/harbour"),
    TOPICS("/topics"),
    TOPIC("/topics/harbour-widening"),
    AUTHOR("/authors/ines-marlow"),
    MOST_VIEWED("/most-viewed"),
    MOST_VIEWED_MONTH("/most-viewed?period=month"),
    GALLERY("/gallery"),
    PHOTOS("/gallery/photo"),
    FILMS("/gallery/film"),
    PHOTO_STORY("/gallery/a-friday-on-net-street"),
    FILM("/gallery/film-light"),
    MAPS("/maps"),
    MAP("/maps/harbour-widening-map"),
    SEARCH("/search"),
    FOUND("/search?q=harbour"),
    NOTHING_FOUND("/search?q=xyzzy"),
    ARCHIVE("/archive"),
    ABOUT_MOST_VIEWED("/about/most-viewed"),
    NOT_FOUND("/no-such-page", 404);

    final String path;
    final int status;

    ReaderPage(String path) {
        this(path, 200);
    }

    ReaderPage(String path, int status) {
        this.path = path;
        this.status = status;
    }
}
