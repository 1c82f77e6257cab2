package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody but this machine can reach the sample newsroom, and nothing but its HTTP port is there for others at all. */
@RunningMasthead
class ListeningJourney {
    private static final String LISTENING = "0A";

    @Test
    void everySocketThatListensIsTheHttpPortOrBoundToLoopback(Program program) {
        List<String> listening = listening(program);

        assertTrue(listening.stream().anyMatch(address -> address.endsWith(":" + hex(program.port()))), "HTTP");
        assertFalse(listening.size() < 2, "the database listens as well: " + listening);
        for (String address : listening) {
            assertTrue(loopback(address), address);
        }
    }

    /** The addresses in /proc/net/tcp and tcp6 whose socket one of the program's processes holds. */
    private static List<String> listening(Program program) {
        Set<String> ours = sockets(program);
        List<String> found = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : lines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 9 && fields[3].equals(LISTENING) && ours.contains(fields[9])) {
                    found.add(fields[1]);
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(Program program) {
        Set<String> inodes = new HashSet<>();
        Stream.concat(Stream.of(program.handle()), database(program)).forEach(process -> {
            try (var descriptors = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
                descriptors.forEach(descriptor -> socket(descriptor, inodes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return inodes;
    }

    private static Stream<ProcessHandle> database(Program program) {
        String pid =
                lines(program.home().resolve("database/postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).stream();
    }

    private static void socket(Path descriptor, Set<String> inodes) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            if (target.startsWith("socket:[")) {
                inodes.add(target.substring("socket:[".length(), target.length() - 1));
            }
        } catch (IOException closedMeanwhile) {
            return;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 127.0.0.1, ::1 and ::ffff:127.0.0.1 as the kernel writes them: words in the byte order of the machine. */
    private static boolean loopback(String address) {
        return address.startsWith("0100007F:")
                || address.startsWith("00000000000000000000000001000000:")
                || address.startsWith("0000000000000000FFFF00000100007F:");
    }

    private static String hex(int port) {
        return "%04X".formatted(port);
    }
}
