package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;
import org.masthead.content.Named;

class RecordResolverTest {
    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Bare();
    private final Named section = new Named(1, "harbour", "Harbour");

    @Test
    void aRecordsComponentIsReadByItsName() {
        assertEquals("harbour", resolver.getValue(context, section, "slug"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        resolver.getValue(context, section, "colour");
        resolver.getValue(context, "no record", "length");
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aRecordDoesNotChange() {
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, section, "slug", "x"));
        assertTrue(resolver.isReadOnly(context, section, "slug"));
    }

    private static class Bare extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
