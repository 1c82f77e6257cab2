package org.masthead.web.faces;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site's own words with their values filled in: {@code #{text.of('comments.title', 3)}}. Texts are patterns of ICU,
 * so counts agree by the plural rules of the language and numbers are written in its digits.
 */
@Named("text")
@ApplicationScoped
public class Texts {
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private SiteLanguage language;
    private ResourceBundle bundle;
    private LocalizedNumberFormatter numbers;
    private ListFormatter lists;
    private Isolation isolation;

    protected Texts() {}

    @Inject
    public Texts(SiteLanguage language) {
        this.language = language;
        this.numbers = NumberFormatter.withLocale(language.locale());
        this.lists = ListFormatter.getInstance(language.locale());
        this.isolation = new Isolation(language.isRightToLeft());
        this.bundle = ResourceBundle.getBundle(
                "org.masthead.web.messages",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** For whoever needs texts outside the container: those of a setting {@code masthead.language}. */
    public Texts(String language) {
        this(new SiteLanguage(language));
    }

    /**
     * The text of a key. A name among the values that is written in the other direction is isolated, so that it does not
     * turn the words around it.
     */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        if (values.length == 0) {
            return text;
        }
        var pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(text, language.locale()));
        Object[] isolated = isolation.of(values);
        synchronized (pattern) {
            return pattern.format(isolated);
        }
    }

    /** "1,234", in the digits of the language. */
    public String number(Number number) {
        return numbers.format(number).toString();
    }

    /** "Ada, Grace and Katherine". */
    public String list(List<String> names) {
        return lists.format(isolation.of(names));
    }

    /** The same list in pieces, where each name is to become a link. */
    public List<ListPiece> pieces(List<String> names) {
        List<ListPiece> pieces = new ArrayList<>();
        var formatted = lists.formatToValue(names);
        var at = new com.ibm.icu.text.ConstrainedFieldPosition();
        at.constrainField(ListFormatter.Field.ELEMENT);
        int end = 0;
        while (formatted.nextPosition(at)) {
            pieces.add(new ListPiece(
                    pieces.size(), formatted.subSequence(end, at.getStart()).toString(), names.get(pieces.size())));
            end = at.getLimit();
        }
        return pieces;
    }

    public Locale locale() {
        return language.locale();
    }
}
