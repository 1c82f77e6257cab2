package org.masthead.analytics.accesslog;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Optional;
import org.masthead.analytics.viewlog.DayKeys;
import org.masthead.analytics.viewlog.PageRule;
import org.masthead.analytics.viewlog.Referrer;

/** Reads a log from a position on, block by block. */
final class LogReading {
    private final LogLines lines;
    private final int blockSize;
    private final SiteDays days;
    private final Visitors visitors;
    private final LoggedRequest line;
    private final long knownLines;
    private final Span origin = new Span();
    private final SpanTable<Target> targets;
    private final SpanTable<Text> agents;
    private final SpanTable<Text> referrers;
    private int serial;

    /** @param knownLines how many first lines came in with an earlier file: read for what they say of later ones, not counted */
    LogReading(
            InputStream plain,
            Position from,
            LoggedRequest line,
            long knownLines,
            int blockSize,
            ZoneId zone,
            DayKeys keys,
            Referrer referrer) {
        this.line = line;
        this.knownLines = knownLines;
        line.remember(from.memory());
        this.lines = new LogLines(plain, from.offset(), from.line());
        this.blockSize = blockSize;
        this.days = new SiteDays(zone);
        this.visitors = new Visitors(keys);
        this.targets = new SpanTable<>(span -> Target.of(span.text(), serial++));
        this.agents = new SpanTable<>(span -> new Text(span.text(), serial++));
        this.referrers = new SpanTable<>(span -> host(referrer.host(span.text())));
    }

    private Text host(String host) {
        return host.isEmpty() ? null : new Text(host, serial++);
    }

    /** The next lines; null at the end. */
    LogBlock next() throws IOException {
        var block = new LogBlock(blockSize);
        visitors.begin();
        int read = 0;
        while (read < blockSize && lines.next()) {
            readLine(block);
            read++;
        }
        block.end = new Position(lines.offset(), lines.number(), line.memory());
        return read == 0 ? null : block;
    }

    private void readLine(LogBlock block) {
        if (lines.isTooLong() && lines.number() <= knownLines) {
            block.known();
            return;
        }
        if (lines.isTooLong()) {
            block.refuse(lines.number(), LoggedRequest.Refusal.FORMAT, "longer than " + LogLines.LONGEST + " bytes");
            return;
        }
        LoggedRequest.Refusal refusal = line.parse(lines.buffer(), lines.from(), lines.to());
        if (lines.number() <= knownLines) {
            block.known();
        } else if (refusal == null && line.remark) {
            block.remark();
        } else if (refusal == null) {
            count(block);
        } else {
            block.refuse(lines.number(), refusal, detail(refusal));
        }
    }

    /** What is wrong, without the client's address, which is kept nowhere. */
    private String detail(LoggedRequest.Refusal refusal) {
        return switch (refusal) {
            case FORMAT -> lines.from() == lines.to() ? "an empty line" : line.expected();
            case TIME -> line.time.text();
            case REQUEST -> line.request.text();
        };
    }

    private void count(LogBlock block) {
        Target target = targets.get(line.target);
        Optional<PageRule> against = PageRule.against(line.method.is("GET"), line.status, target.against());
        if (against.isPresent()) {
            block.notAPage(against.get());
        }
        if (against.isEmpty() || target.robots()) {
            add(block, target);
        }
    }

    private void add(LogBlock block, Target target) {
        int row = block.rows++;
        Text agent = line.agentLogged ? agents.get(line.agent) : null;
        block.day[row] = days.day(line.epochSecond);
        block.epochSecond[row] = line.epochSecond;
        block.path[row] = target.path();
        block.agent[row] = agent;
        block.referrer[row] = line.referrer.length() == 0 ? null : referrers.get(origin());
        block.visitor[row] = visitors.visitor(block.day[row], line.address, agent);
        block.robots[row] = target.robots();
    }

    /** The referring address up to its host: few differ, so few are read. */
    private Span origin() {
        Span whole = line.referrer;
        int colon = whole.indexOf(':', whole.from);
        int end = colon < 0 ? whole.to : colon + 3;
        while (end < whole.to && whole.bytes[end] != '/' && whole.bytes[end] != '?' && whole.bytes[end] != '#') {
            end++;
        }
        origin.set(whole.bytes, whole.from, Math.min(end, whole.to));
        return origin;
    }
}
