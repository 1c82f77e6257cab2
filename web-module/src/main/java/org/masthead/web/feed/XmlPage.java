package org.masthead.web.feed;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML element by element; characters that XML cannot hold are left out. Attributes are given as name, value, name, value. */
class XmlPage {
    private final XMLStreamWriter out;

    XmlPage(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    XmlPage start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    XmlPage text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        out.writeCharacters(legal(text));
        return end();
    }

    /** Nothing at all for an empty text. */
    XmlPage textIfAny(String name, String text) throws XMLStreamException {
        return text.isEmpty() ? this : text(name, text);
    }

    XmlPage empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    XmlPage end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private static String legal(String text) {
        return text.codePoints()
                .filter(XmlPage::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
