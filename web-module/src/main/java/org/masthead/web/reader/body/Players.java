package org.masthead.web.reader.body;

import java.util.Set;

/** What a site is visited for, so that its card can say it. */
enum Players {
    FILM(
            "embed.film",
            "youtube.com",
            "youtu.be",
            "youtube-nocookie.com",
            "vimeo.com",
            "player.vimeo.com",
            "dailymotion.com",
            "dai.ly",
            "ted.com",
            "tiktok.com",
            "twitch.tv",
            "videopress.com",
            "aparat.com"),
    SOUND("embed.sound", "soundcloud.com", "w.soundcloud.com", "open.spotify.com", "mixcloud.com", "bandcamp.com"),
    POST(
            "embed.post",
            "twitter.com",
            "x.com",
            "facebook.com",
            "instagram.com",
            "bsky.app",
            "mastodon.social",
            "threads.net"),
    PAGE("embed.page");

    private final String key;
    private final Set<String> hosts;

    Players(String key, String... hosts) {
        this.key = key;
        this.hosts = Set.of(hosts);
    }

    /** @param host without {@code www.} */
    static Players of(String host) {
        for (Players player : values()) {
            if (player.hosts.contains(host)) {
                return player;
            }
        }
        return PAGE;
    }

    String key() {
        return key;
    }
}
