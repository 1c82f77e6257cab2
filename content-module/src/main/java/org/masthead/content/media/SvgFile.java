package org.masthead.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing, which stays the file that it is. It may draw and nothing else: a file with script, with another document in it
 * or with anything from elsewhere is refused, although readers' browsers would run none of it either.
 */
final class SvgFile {
    static final String TYPE = "image/svg+xml";

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5}(?:\\.\\d+)?)(?:px)?");
    private static final Pattern BOX = Pattern.compile(
            "\\s*-?[\\d.]+[\\s,]+-?[\\d.]+[\\s,]+(\\d{1,7}(?:\\.\\d+)?)[\\s,]+(\\d{1,7}(?:\\.\\d+)?)\\s*");
    private static final Set<String> NOT_DRAWING =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener");
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("(?i)url\\(\\s*['\"]?\\s*(?!#|data:image/)|@import|expression\\(|javascript:");
    private static final Pattern OWN =
            Pattern.compile("(?i)\\s*(#.*|data:image/(png|jpeg|webp|gif);.*)", Pattern.DOTALL);
    private static final int WIDEST = 16_000;

    private final XMLStreamReader xml;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Its size; empty when it is no drawing.
     *
     * @throws IllegalArgumentException a sentence for people, when it does more than draw
     */
    static Optional<PictureHeader> size(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, information, location) -> {});
        try (InputStream content = Files.newInputStream(file)) {
            return new SvgFile(factory.createXMLStreamReader(content)).size();
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof IllegalArgumentException refused) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private Optional<PictureHeader> size() throws XMLStreamException {
        Optional<PictureHeader> size = Optional.empty();
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !(xml.getLocalName().equals("svg") && NAMESPACE.equals(xml.getNamespaceURI()))) {
                    return Optional.empty();
                }
                if (root) {
                    size = measured();
                    root = false;
                }
                checkElement();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                check(!FROM_ELSEWHERE.matcher(xml.getText()).find());
            } else {
                check(event != XMLStreamConstants.PROCESSING_INSTRUCTION);
            }
        }
        return size;
    }

    private Optional<PictureHeader> measured() {
        Matcher width = PIXELS.matcher(attribute("width"));
        Matcher height = PIXELS.matcher(attribute("height"));
        if (width.matches() && height.matches()) {
            return sized(width.group(1), height.group(1));
        }
        Matcher box = BOX.matcher(attribute("viewBox"));
        return box.matches() ? sized(box.group(1), box.group(2)) : Optional.empty();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static Optional<PictureHeader> sized(String width, String height) {
        double across = Double.parseDouble(width);
        double down = Double.parseDouble(height);
        double shrunk = Math.min(1, WIDEST / Math.max(1, Math.max(across, down)));
        return across > 0 && down > 0
                ? Optional.of(new PictureHeader(TYPE, (int) Math.max(1, Math.round(across * shrunk)), (int)
                        Math.max(1, Math.round(down * shrunk))))
                : Optional.empty();
    }

    private void checkElement() {
        check(!NOT_DRAWING.contains(xml.getLocalName().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            check(!name.startsWith("on"));
            check(!name.equals("href") || OWN.matcher(value).matches());
            check(!FROM_ELSEWHERE.matcher(value).find());
        }
    }

    private static void check(boolean draws) {
        if (!draws) {
            throw new IllegalArgumentException(
                    "This SVG file does more than draw, or shows something from elsewhere: save it as a plain drawing.");
        }
    }
}
