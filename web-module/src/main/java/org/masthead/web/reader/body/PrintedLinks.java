package org.masthead.web.reader.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Numbers the text's links, for the list that stands below it on paper. */
final class PrintedLinks {
    private PrintedLinks() {}

    static List<PrintedLink> in(Element body, UnaryOperator<String> absolute) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element link : body.select("a[href]")) {
            String address = link.attr("href");
            if (address.startsWith("/") || address.matches("(?i)https?:.*")) {
                Integer number = numbers.computeIfAbsent(address, any -> numbers.size() + 1);
                link.attr("data-link", number.toString());
            }
        }
        List<PrintedLink> links = new ArrayList<>();
        numbers.forEach((address, number) ->
                links.add(new PrintedLink(number, address.startsWith("/") ? absolute.apply(address) : address)));
        return links;
    }
}
