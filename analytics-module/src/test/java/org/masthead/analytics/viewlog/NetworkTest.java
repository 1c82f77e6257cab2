package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "192.0.2.7,              c00002",
        "192.0.2.255,            c00002",
        "192.0.3.7,              c00003",
        "2001:db8:1:2::7,        20010db80001",
        "2001:db8:1:ffff::,      20010db80001",
        "2001:db8:2::1,          20010db80002",
        "fe80::1%eth0,           fe8000000000",
        "::ffff:192.0.2.9,       c00002",
        "192.0.2,                none",
        "192.0.2.300,            none",
        "host.example,           none",
        "'',                     none",
        "::1::2,                 none",
    })
    void anAddressBelongsToItsFirst24Or48Bits(String address, String network) {
        assertEquals(network, Network.of(address).orElse("none"));
    }
}
