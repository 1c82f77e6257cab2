package org.masthead.web.reader.body;

import org.jsoup.nodes.Element;

/** Tables and code scroll sideways by themselves, in a region that the keyboard reaches and a screen reader names. */
final class ScrollRegions {
    private ScrollRegions() {}

    static void in(Element body, Wording wording) {
        int tables = 0;
        for (Element table : body.select("table")) {
            if (table.parents().is("table")) {
                continue;
            }
            tables++;
            Element region = new Element("div").addClass("scroll");
            table.before(region);
            region.appendChild(table);
            Element caption = table.selectFirst("> caption");
            name(region, wording.of("body.table", tables, caption == null ? "" : caption.text()));
        }
        int codes = 0;
        for (Element code : body.select("pre")) {
            codes++;
            name(code, wording.of("body.code", codes));
        }
    }

    private static void name(Element region, String name) {
        region.attr("role", "region").attr("tabindex", "0").attr("aria-label", name.strip());
    }
}
