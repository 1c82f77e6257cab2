package org.masthead.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out early whether the HTTP port is free, before a database has been started for nothing. */
final class HttpPort {
    private HttpPort() {}

    static void check(int port, boolean loopback) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    loopback
                            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
                            : new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " cannot be used (" + e.getMessage()
                            + "): stop the program that holds it, or choose another with masthead.http-port.",
                    e);
        }
    }
}
