package org.masthead.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Atom as RFC 4287 defines it, in RELAX NG; Jing, which comes with the Nu checker, reads feeds by it. */
final class AtomGrammar {
    private AtomGrammar() {}

    static List<String> problems(String feed) {
        List<String> problems = new ArrayList<>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Gathered(problems));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var grammar = AtomGrammar.class.getResourceAsStream("atom.rnc")) {
            if (driver.loadSchema(new InputSource(grammar))) {
                driver.validate(new InputSource(new StringReader(feed)));
            }
        } catch (IOException | SAXException e) {
            problems.add(e.toString());
        }
        return problems;
    }

    private record Gathered(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add("line " + problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
