package org.masthead.content.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.masthead.content.SearchResults.Piece;

/** Which letters of a text belong to words that were looked for. */
final class Marks {
    /** What PostgreSQL is told to put around a word; no folded text holds them. */
    static final char BEGIN = '\ue000';

    static final char END = '\ue001';

    private static final int PASSAGE = 240;
    private static final int LEAD = 60;

    private final String text;
    private final BitSet marked;

    private Marks(String text, BitSet marked) {
        this.text = text;
        this.marked = marked;
    }

    static Marks none(String text) {
        return new Marks(text, new BitSet());
    }

    /** @param found the folded text with a sign before and behind each word */
    static Marks of(String text, Folding folding, String found) {
        var marked = new BitSet(text.length());
        int place = 0;
        int begun = -1;
        for (int i = 0; i < found.length() && place < folding.text().length(); i++) {
            char letter = found.charAt(i);
            if (letter == BEGIN) {
                begun = folding.origin(place);
            } else if (letter == END && begun >= 0) {
                marked.set(begun, wordEnd(text, folding.origin(place - 1)));
                begun = -1;
            } else {
                place++;
            }
        }
        if (begun >= 0) {
            marked.set(begun, text.length());
        }
        return new Marks(text, marked);
    }

    /** Behind the letter here and the signs upon it. */
    private static int wordEnd(String text, int last) {
        int end = last + Character.charCount(text.codePointAt(last));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    boolean any() {
        return !marked.isEmpty();
    }

    List<Piece> whole() {
        return pieces(0, text.length());
    }

    /** Some two lines where most of the marks stand. */
    List<Piece> passage() {
        int begin = text.length() <= PASSAGE ? 0 : wordBegin(Math.max(0, densest() - LEAD));
        int end = begin + PASSAGE >= text.length() ? text.length() : lastWordEnd(begin + PASSAGE);
        List<Piece> pieces = new ArrayList<>();
        if (begin > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(begin, end));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private int densest() {
        int best = 0;
        int most = -1;
        for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(marked.nextClearBit(at))) {
            int here =
                    marked.get(at, Math.min(text.length(), at + PASSAGE - LEAD)).cardinality();
            if (here > most) {
                most = here;
                best = at;
            }
        }
        return best;
    }

    private int wordBegin(int at) {
        int space = at == 0 ? -1 : text.indexOf(' ', at - 1);
        return at == 0 || space < 0 || space > at + LEAD ? letterBegin(at) : space + 1;
    }

    private int lastWordEnd(int at) {
        int space = text.lastIndexOf(' ', at);
        return space > at - LEAD ? space : letterBegin(at);
    }

    private int letterBegin(int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Piece> pieces(int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = begin; at < end; ) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int until = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, until), mark));
            at = until;
        }
        return pieces;
    }
}
