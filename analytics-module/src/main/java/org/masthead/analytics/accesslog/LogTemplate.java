package org.masthead.analytics.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line as a server's configuration describes it: text and values in turn. Each value that counting needs stands in it
 * once; all others are passed over.
 *
 * @param parts text ({@code field} null) or a value
 */
record LogTemplate(List<Part> parts) {
    /** @param text empty for a value */
    record Part(byte[] text, LogField field) {
        boolean isText() {
            return field == null;
        }
    }

    boolean has(LogField field) {
        return parts.stream().anyMatch(part -> part.field() == field);
    }

    /** Takes the parts in their order, then says what is missing. */
    static final class Draft {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final Set<LogField> met = EnumSet.noneOf(LogField.class);

        void text(String more) {
            text.append(more);
        }

        void value(LogField field, String name) {
            boolean standsAlone = text.isEmpty() && !parts.isEmpty();
            if (standsAlone && belongsToLast(field)) {
                return;
            }
            if (standsAlone && field != LogField.TARGET) {
                throw new IllegalArgumentException("In the format, " + name
                        + " stands right behind another value: nothing" + " tells where one ends and the next begins.");
            }
            endText();
            boolean first = !(field.isTime() && met.stream().anyMatch(LogField::isTime)) && met.add(field);
            parts.add(new Part(new byte[0], first ? field : LogField.PASSED_OVER));
        }

        /** A query behind its address, or two values that are passed over: one value to who reads the line. */
        private boolean belongsToLast(LogField field) {
            LogField last = parts.get(parts.size() - 1).field();
            return field == LogField.QUERY && last == LogField.TARGET
                    || field == LogField.PASSED_OVER && last == LogField.PASSED_OVER;
        }

        private void endText() {
            if (!text.isEmpty()) {
                parts.add(new Part(text.toString().getBytes(StandardCharsets.UTF_8), null));
                text.setLength(0);
            }
        }

        /** @throws IllegalArgumentException a sentence for people: what a view needs and the format lacks */
        LogTemplate finished() {
            endText();
            if (met.stream().noneMatch(LogField::isTime)) {
                lacks(LogField.TIME_COMMON);
            }
            if (!met.contains(LogField.ADDRESS)) {
                need(LogField.FORWARDED);
            }
            need(LogField.STATUS);
            if (!met.contains(LogField.REQUEST)) {
                need(LogField.METHOD);
                if (!met.contains(LogField.TARGET)) {
                    need(LogField.REWRITTEN);
                }
            }
            return new LogTemplate(parts.stream().map(this::needed).toList());
        }

        private void need(LogField field) {
            if (!met.contains(field)) {
                lacks(field);
            }
        }

        private static void lacks(LogField field) {
            throw new IllegalArgumentException(
                    "The format lacks " + field.words + "; without it no view can be counted.");
        }

        /** Of two fields that say the same, the better one is read. */
        private Part needed(Part part) {
            boolean spare = part.field() == LogField.FORWARDED && met.contains(LogField.ADDRESS)
                    || part.field() == LogField.METHOD && met.contains(LogField.REQUEST)
                    || part.field() == LogField.TARGET && met.contains(LogField.REQUEST)
                    || part.field() == LogField.REWRITTEN
                            && (met.contains(LogField.REQUEST) || met.contains(LogField.TARGET));
            return spare ? new Part(part.text(), LogField.PASSED_OVER) : part;
        }
    }
}
