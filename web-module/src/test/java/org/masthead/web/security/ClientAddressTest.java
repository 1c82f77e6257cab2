package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5 | 198.51.100.1                        | 203.0.113.5",
                "10.0.0.1    | 198.51.100.1                        | 198.51.100.1",
                "10.0.0.1    | 198.51.100.1, 10.9.9.9              | 198.51.100.1",
                "10.0.0.1    | 192.0.2.66, 198.51.100.1            | 198.51.100.1",
                "10.0.0.1    | 10.0.0.2                            | 10.0.0.2",
                "10.0.0.1    | unknown                             | 10.0.0.1",
                "10.0.0.1    | 198.51.100.1, evil.example          | 10.0.0.1",
                "2001:db8::9 | 2001:db8:ffff::1, 198.51.100.1      | 198.51.100.1",
            })
    void onlyWhatTrustedProxiesWroteIsBelieved(String nearest, String forwarded, String client) {
        var addresses = new ClientAddress(List.of("10.0.0.0/8", "2001:db8::/32"));
        assertEquals(client, addresses.client(nearest, List.of(forwarded)));
    }

    @Test
    void byDefaultNobodyIsBelieved() {
        assertEquals("10.0.0.1", new ClientAddress(List.of()).client("10.0.0.1", List.of("198.51.100.1")));
    }

    @Test
    void aBlockHoldsWhatSharesItsFirstBits() {
        AddressBlock block = AddressBlock.of("192.0.2.128/25");
        assertTrue(block.contains("192.0.2.200"));
        assertFalse(block.contains("192.0.2.127"));
        assertFalse(block.contains("2001:db8::1"));
        assertFalse(block.contains("localhost"));
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/33", "300.0.0.1", "10.0.0.0/-1", "10.0.0.0/x"})
    void aSettingThatIsNoBlockIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> AddressBlock.of(text));
    }
}
