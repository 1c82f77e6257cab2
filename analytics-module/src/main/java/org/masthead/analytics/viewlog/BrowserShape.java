package org.masthead.analytics.viewlog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.analytics.AgentVerdict;

/**
 * What an agent looks like, whoever it names. All browsers of this century begin with {@code Mozilla/} or {@code Opera/} and
 * name an engine; a program's library says {@code python-requests/2.31.0}, and a crawler in browser's clothes
 * {@code Mozilla/5.0 (compatible; Name/1.0)}. What contradicts itself was put together by a program.
 */
final class BrowserShape {
    private static final Pattern BEGINS_AS_BROWSER = Pattern.compile("^(?:Mozilla|Opera)/");
    private static final Pattern HOLDS_A_BROWSER = Pattern.compile(
            "Mozilla/\\d|AppleWebKit/\\d|\\[FBAN|FB_IAB|Opera|Firefox|MSIE \\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPATIBLE_WITH_NO_BROWSER = Pattern.compile(
            "^Mozilla/\\d\\.\\d+ ?\\( ?compatible ?[;,](?! ?(?:MSIE|Konqueror|iCab|NetPositive|Opera|Windows|Linux|AOL"
                    + "|MSNTV|Dillo|Netbox|NCBrowser|U;|Google ?Toolbar|IE |WebTV|Lotus|Mozilla|Netscape|ANTFresco|Avant))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_SUCH_MOZILLA = Pattern.compile("^Mozilla/[06789]");
    private static final Pattern ENGINE = Pattern.compile(
            "Gecko|AppleWebKit|Trident|MSIE|KHTML|Presto|Opera|Goanna|Servo|NetFront|Netscape|Blazer|IEMobile|Silk"
                    + "|UC ?Browser|UP\\.Browser|Links|Lynx|iCab|Konqueror|NetPositive|Nintendo|PlayStation|Obigo|Teleca"
                    + "|OviBrowser|Polaris|Bada|Dolfin|Symbian|Maemo|BREW|MAUI",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_VERSION = Pattern.compile("AppleWebKit(?:[ ;)]|$)|(?:Chrome|Firefox)/(?:\\D|$)");
    private static final Pattern FIREFOX = Pattern.compile("rv:(\\d+)[\\d.]*\\) Gecko/\\S+ Firefox/(\\d+)[\\d.]*$");
    private static final Pattern NEW_WINDOWS = Pattern.compile("MSIE [2-7]\\.\\w{1,8}; Windows NT (?:6\\.[2-9]|10)");

    /** Before this version Firefox said something else at {@code rv:}; these ones said 109, lest servers took them for IE 11. */
    private static final int SAYS_ITS_VERSION = 20;

    private static final int FROZEN = 109;
    private static final int LAST_FROZEN = 119;

    private final Pattern otherBrowsers;

    /** @param names what browsers and phones that do not begin like others begin with */
    BrowserShape(List<String> names) {
        otherBrowsers = Pattern.compile(
                names.stream().map(Pattern::quote).collect(Collectors.joining("|", "^(?:", ")")),
                Pattern.CASE_INSENSITIVE);
    }

    AgentVerdict flawOf(String agent) {
        if (!isBrowser(agent)) {
            return BotReason.NO_BROWSER.verdict("", "");
        }
        return contradictsItself(agent) ? BotReason.IMPOSSIBLE.verdict("", "") : AgentVerdict.PERSON;
    }

    private boolean isBrowser(String agent) {
        if (!BEGINS_AS_BROWSER.matcher(agent).find()) {
            return otherBrowsers.matcher(agent).find()
                    || HOLDS_A_BROWSER.matcher(agent).find();
        }
        return !COMPATIBLE_WITH_NO_BROWSER.matcher(agent).find()
                && !NO_SUCH_MOZILLA.matcher(agent).find()
                && (!agent.startsWith("Mozilla/5") || ENGINE.matcher(agent).find());
    }

    private static boolean contradictsItself(String agent) {
        return NO_VERSION.matcher(agent).find()
                || firefoxOfTwoVersions(agent)
                || NEW_WINDOWS.matcher(agent).find() && !agent.contains("Trident");
    }

    private static boolean firefoxOfTwoVersions(String agent) {
        Matcher firefox = FIREFOX.matcher(agent);
        if (!firefox.find()) {
            return false;
        }
        int revision = number(firefox.group(1));
        int version = number(firefox.group(2));
        boolean frozen = revision == FROZEN && version > FROZEN && version <= LAST_FROZEN;
        return version >= SAYS_ITS_VERSION && version != revision && !frozen;
    }

    /** Hostile digits are no version. */
    private static int number(String digits) {
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
