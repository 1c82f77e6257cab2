package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VeiledVersionsTest {
    @Test
    void aVersionInAnAddressIsReplacedByWhatTellsNothing() {
        String veiled = VeiledVersions.veil("/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=15.0.13");
        assertTrue(veiled.startsWith("/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v="), veiled);
        assertFalse(veiled.contains("15.0"), veiled);
    }

    @Test
    void anotherVersionGivesAnotherAddress() {
        assertNotEquals(VeiledVersions.veil("/core.js?v=15.0.13"), VeiledVersions.veil("/core.js?v=15.0.14"));
    }

    @Test
    void anAddressWithoutAVersionStaysAsItIs() {
        assertEquals("/admin.css.xhtml?ln=css", VeiledVersions.veil("/admin.css.xhtml?ln=css"));
    }
}
