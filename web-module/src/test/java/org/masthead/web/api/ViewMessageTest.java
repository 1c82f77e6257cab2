package org.masthead.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.analytics.Campaign;

class ViewMessageTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final UUID SAME = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    @Test
    void aViewSaysWhatThePageKnows() {
        var view = read(
                "{'kind':'view','id':'" + ID + "','age':12,'path':'/a','article':17,'version':2,"
                        + "'referrer':'https://example.org/','slot':'news-1','campaign':['s','m','c','t','x'],'language':'de','automation':true}");
        assertEquals(
                new ViewMessage.View(
                        SAME,
                        12,
                        "/a",
                        17,
                        2,
                        "https://example.org/",
                        "news-1",
                        new Campaign("s", "m", "c", "t", "x"),
                        "de",
                        true),
                view);
    }

    @Test
    void whatAViewLeavesOutIsEmpty() {
        assertEquals(
                new ViewMessage.View(SAME, 0, "/a", 0, 0, "", "", Campaign.NONE, "", false),
                read("{'kind':'view','id':'" + SAME + "','path':'/a','slot':null,'unknown':[1]}"));
    }

    @Test
    void aPageFromBeforeAnUpdateNamesItsCampaignAlone() {
        var view = (ViewMessage.View) read("{'kind':'view','id':'" + ID + "','path':'/a','campaign':'spring'}");
        assertEquals(new Campaign("", "", "spring", "", ""), view.campaign());
    }

    @Test
    void anEndSaysHowLongAndHowFar() {
        assertEquals(
                new ViewMessage.End(SAME, 12, 80), read("{'kind':'end','id':'" + ID + "','engaged':12,'depth':80}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "body     | ",
                "body     | []",
                "body     | {",
                "kind     | {}",
                "kind     | {'kind':'look'}",
                "kind     | {'kind':1}",
                "id       | {'kind':'end'}",
                "id       | {'kind':'end','id':'1-1-1-1-1'}",
                "id       | {'kind':'end','id':'0123456789ABCDEF0123456789ABCDEF'}",
                "path     | {'kind':'view','id':'0123456789abcdef0123456789abcdef'}",
                "path     | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'https://other.example/'}",
                "age      | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','age':-1}",
                "age      | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','age':'1'}",
                "age      | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','age':99999999999999999999}",
                "article  | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','article':1.5}",
                "version  | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','version':2147483648}",
                "slot     | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','slot':{}}",
                "campaign | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','campaign':['a']}",
                "campaign | {'kind':'view','id':'0123456789abcdef0123456789abcdef','path':'/','campaign':[1,2,3,4,5]}",
                "engaged  | {'kind':'end','id':'0123456789abcdef0123456789abcdef','engaged':86401}",
                "depth    | {'kind':'end','id':'0123456789abcdef0123456789abcdef','depth':101}",
            })
    void whatIsWrongIsNamed(String parameter, String body) {
        var refused = assertThrows(ValidationProblem.class, () -> read(body == null ? "" : body));
        assertEquals(parameter, refused.problem().parameter());
        assertEquals(400, refused.problem().status());
    }

    @Test
    void aNestingWithoutEndIsNoMessage() {
        var refused = assertThrows(ValidationProblem.class, () -> read("{'kind':" + "[".repeat(3_000)));
        assertEquals("body", refused.problem().parameter());
    }

    private static ViewMessage read(String json) {
        return ViewMessage.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
