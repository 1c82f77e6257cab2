package org.masthead.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFileTest {
    private static final String ROOT = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30' %s>%s</svg>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"'width=\"400\" height=\"300px\"', 400, 300", "'width=\"100%\" height=\"5em\"', 40, 30", "'', 40, 30"})
    void aDrawingSaysItsSize(String attributes, int width, int height) throws IOException {
        PictureHeader header =
                header(ROOT.formatted(attributes, "<path d='M0 0'/>")).orElseThrow();
        assertEquals(new PictureHeader("image/svg+xml", width, height), header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<SCRIPT>x()</SCRIPT>",
                "<path onclick='x()'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<image href='https://elsewhere.example/x.png'/>",
                "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='other.svg#a'/>",
                "<a href='javascript:x()'><path/></a>",
                "<style>@import 'x.css';</style>",
                "<style><![CDATA[ p { fill: url(https://elsewhere.example/) } ]]></style>",
                "<path style='fill: url(\"https://elsewhere.example/\")'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<set attributeName='href' to='javascript:x()'/>"
            })
    void whatDoesMoreThanDrawIsRefusedInASentence(String content) {
        var refused = assertThrows(IllegalArgumentException.class, () -> header(ROOT.formatted("", content)));
        assertTrue(refused.getMessage().startsWith("This SVG file does more"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='url(#g)'/>",
                "<style>.a { fill: #fff }</style>",
                "<use href='#a'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<text>only 5 &lt; 6</text>"
            })
    void whatDrawsMayStay(String content) throws IOException {
        assertTrue(header(ROOT.formatted("", content)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body/></html>",
                "<svg onload='x()'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<"
            })
    void whatIsNoWholeDrawingIsNone(String content) throws IOException {
        assertEquals(Optional.empty(), header(content));
    }

    @Test
    void entitiesThatMultiplyAreNotUnpacked() throws IOException {
        String laughs = "<!DOCTYPE svg [<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + ROOT.formatted("", "<text>&b;</text>");
        assertEquals(Optional.empty(), header(laughs));
    }

    private Optional<PictureHeader> header(String content) throws IOException {
        return PictureHeader.of(Files.writeString(folder.resolve("drawing.svg"), content));
    }
}
