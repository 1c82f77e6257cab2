package org.masthead.content.wordpress;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file element by element in constant memory. No document type, so no entity but the five of XML itself;
 * whatever is wrong with the file becomes a {@link WxrProblem} with its line.
 */
final class XmlCursor implements AutoCloseable {
    /** Characters that one element may hold. */
    static final int LONGEST_TEXT = 32 << 20;

    private static final int DEEPEST = 200;

    private record Opened(String name, int line) {}

    private final XMLStreamReader xml;
    private final Deque<Opened> open = new ArrayDeque<>();

    XmlCursor(InputStream file) throws WxrProblem {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            xml = factory.createXMLStreamReader(file);
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    /** The start of the next element within the one that began at this depth; false when that one has ended. */
    boolean nextChild(int depth) throws WxrProblem {
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.size() < depth) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** All text of the element that the cursor stands on, which ends with this call; markup within is passed over. */
    String text() throws WxrProblem {
        int depth = open.size();
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.END_ELEMENT && open.size() < depth) {
                return text.toString();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST_TEXT) {
                    throw problem("an element holds more than " + LONGEST_TEXT / 1_000_000 + " million characters");
                }
            }
        }
    }

    /** Leaves the element that the cursor stands on. */
    void skip() throws WxrProblem {
        int depth = open.size();
        while (step() != XMLStreamConstants.END_ELEMENT || open.size() >= depth) {
            // the loop is in the condition
        }
    }

    /** Reads on to the end of the file, so that what is broken there is found. */
    void finish() throws WxrProblem {
        while (nextChild(1)) {
            skip();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    int depth() {
        return open.size();
    }

    int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    WxrProblem problem(String what) {
        return new WxrProblem(line(), 0, what + ".");
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the reader of the export would not close", e);
        }
    }

    private int step() throws WxrProblem {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD -> throw problem("a document type stands here; an export has none");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw problem("an entity stands here that XML does not know");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw problem(e);
        } catch (RuntimeException e) {
            throw new WxrProblem(line(), 0, "the file cannot be read as XML.", e);
        }
    }

    private void opened() throws WxrProblem {
        open.push(new Opened(xml.getLocalName(), line()));
        if (open.size() > DEEPEST) {
            throw problem("elements stand more than " + DEEPEST + " deep within each other");
        }
    }

    private WxrProblem problem(XMLStreamException e) {
        Location at = e.getLocation();
        int line = at != null && at.getLineNumber() > 0 ? at.getLineNumber() : xml == null ? 1 : line();
        int column = at == null ? 0 : Math.max(0, at.getColumnNumber());
        String said = e.getMessage() == null ? "" : e.getMessage().replaceFirst("(?s).*\\nMessage: ", "");
        String within = open.isEmpty()
                ? ""
                : " (in <" + open.peek().name() + ">, which began at line "
                        + open.peek().line() + ")";
        return new WxrProblem(line, column, said.strip() + within, e);
    }
}
