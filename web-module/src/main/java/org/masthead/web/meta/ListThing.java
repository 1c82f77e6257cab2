package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.AuthorView;
import org.masthead.web.faces.Links;

/** Pages that list articles as {@code CollectionPage}, an author's as {@code ProfilePage}. */
@ApplicationScoped
class ListThing {
    private Vocabulary words;

    protected ListThing() {}

    @Inject
    ListThing(Vocabulary words) {
        this.words = words;
    }

    JsonObject of(String name, String description, String path, List<?> items) {
        return Thing.of("CollectionPage")
                .with("@id", words.url(path))
                .with("url", words.url(path))
                .with("name", name)
                .with("description", description)
                .with("inLanguage", words.language())
                .with("isPartOf", Thing.named(words.url("/#site")))
                .with("mainEntity", list(items))
                .json();
    }

    JsonObject author(AuthorView author, String path) {
        JsonObject person = Thing.of("Person")
                .with("@id", words.url(path) + "#author")
                .with("name", author.name())
                .with("url", words.url(path))
                .with("description", author.biography())
                .with("image", words.picture(author.portrait()))
                .with("worksFor", words.publisher())
                .json();
        return Thing.of("ProfilePage")
                .with("@id", words.url(path))
                .with("url", words.url(path))
                .with("inLanguage", words.language())
                .with("mainEntity", person)
                .json();
    }

    /** Null when none of them is an article. */
    private JsonObject list(List<?> items) {
        List<JsonObject> elements = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof ArticleCard card) {
                elements.add(Thing.of("ListItem")
                        .with("position", elements.size() + 1)
                        .with("url", words.url(Links.pathOf("articles", card.slug())))
                        .json());
            }
        }
        return elements.isEmpty()
                ? null
                : Thing.of("ItemList").with("itemListElement", elements).json();
    }
}
