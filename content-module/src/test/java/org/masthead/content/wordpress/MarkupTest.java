package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Title <em>With</em> <b>Mark<sup>up</sup></b> | Title With Markup
            Fish &amp; chips &#8217;24                   | Fish & chips ’24
            5 < 6 and a & b                              | 5 < 6 and a & b
            """)
    void oneLineOfPlainText(String html, String text) {
        assertEquals(text, Markup.text(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi, this is one.<br />To delete it             | Hi, this is one.\\nTo delete it
            One<br>\\nTwo                                  | One\\nTwo
            <p>One</p><p>Two</p>                           | One\\n\\nTwo
            See <a href="https://a.example/x">this</a> now | See this (https://a.example/x) now
            <a href="https://a.example/">https://a.example/</a> | https://a.example/
            <ul><li>One</li><li>Two</li></ul>              | - One\\n- Two
            <img src="x.png">                              | ''
            Plain\\n\\n\\n\\ntext                          | Plain\\n\\ntext
            """)
    void severalLinesOfPlainText(String html, String text) {
        assertEquals(text.replace("\\n", "\n"), Markup.lines(html.replace("\\n", "\n")));
    }
}
