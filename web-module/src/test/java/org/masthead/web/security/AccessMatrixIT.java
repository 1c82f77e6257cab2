package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;

/**
 * Who gets what answer at which address. The addresses come from the running application, the answers are committed in
 * {@code access-matrix.csv}: an address without a row fails, and so does a row without its address.
 */
@ArquillianTest
class AccessMatrixIT {
    /** Served by MicroProfile beside the application, open to whoever reaches the port. */
    private static final Set<String> BESIDE =
            Set.of("GET /openapi", "GET /health/live", "GET /health/ready", "GET /metrics");

    private static final String ANY_ID = "00000000-0000-4000-8000-000000000000";

    @Inject
    private ServletContext application;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffAccounts accounts;

    @Test
    void everyAddressAnswersEverybodyAsCommitted() throws Exception {
        TestStaff.hire(accounts);
        Set<String> addresses = new TreeSet<>(RunningAddresses.of(application));
        addresses.addAll(BESIDE);
        assertEquals(text(committed()), text(answers(addresses)));
    }

    private Map<String, String> answers(Set<String> addresses) throws IOException, InterruptedException {
        String site = TestStaff.site(request);
        List<StaffClient> callers = new ArrayList<>(List.of(new StaffClient(site, "")));
        for (Role role : Role.values()) {
            callers.add(new StaffClient(site, TestStaff.name(role)));
        }
        Map<String, String> rows = new TreeMap<>();
        for (String address : addresses) {
            String[] parts = address.split(" ", 2);
            List<String> cells = new ArrayList<>();
            for (StaffClient caller : callers) {
                cells.add(Integer.toString(caller.status(parts[0], example(parts[1]))));
            }
            rows.put(address, String.join(",", cells));
        }
        return rows;
    }

    /** Where a mapping takes any page, the page that only administrators may see. */
    private static String example(String address) {
        if (address.startsWith("*.")) {
            return "/admin/staff" + address.substring(1);
        }
        if (address.equals("/faces/*")) {
            return "/faces/admin/staff.xhtml";
        }
        return address.replaceAll("\\{[^}]*}", ANY_ID).replace("*", "nothing-here");
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                AccessMatrixIT.class.getResourceAsStream("access-matrix.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> rows.put(cells[0] + " " + cells[1], cells[2]));
        }
        return rows;
    }

    private static String text(Map<String, String> rows) {
        return Stream.concat(
                        Stream.of("method,address,nobody,writer,editor,moderator,analyst,administrator"),
                        rows.entrySet().stream().map(row -> row.getKey().replaceFirst(" ", ",") + "," + row.getValue()))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
