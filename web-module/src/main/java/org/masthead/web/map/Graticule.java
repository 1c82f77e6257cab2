package org.masthead.web.map;

import java.util.ArrayList;
import java.util.List;

/** The net of meridians and parallels, with what it says at the paper's edges. */
class Graticule {
    /** In degrees; below one, minutes of arc that divide the hour. */
    private static final double[] STEPS = {
        30, 20, 10, 5, 2, 1, 1 / 2.0, 1 / 3.0, 1 / 6.0, 1 / 12.0, 1 / 30.0, 1 / 60.0, 1 / 120.0, 1 / 360.0
    };

    private static final double MOST_LINES = 8;

    /** Left free for what the upper edge says, and for the scale. */
    private static final double TOP = 40;

    private static final double BOTTOM = 60;

    private final Sheet sheet;
    private final SvgPath lines = new SvgPath(1);
    private final List<MapDrawing.Tick> ticks = new ArrayList<>();

    Graticule(Sheet sheet) {
        this.sheet = sheet;
        if (sheet.isUpright()) {
            drawLevel();
        } else {
            drawBent();
        }
    }

    String lines() {
        return lines.toString();
    }

    List<MapDrawing.Tick> ticks() {
        return ticks;
    }

    private void drawLevel() {
        double across = sheet.degreesAcross();
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && across / step > MOST_LINES; i--) {
            step = STEPS[i];
        }
        double west = sheet.meridian() - across / 2;
        for (long i = (long) Math.ceil(west / step); i * step < west + across; i++) {
            double x = sheet.at(i * step, 0)[0];
            lines.line(new double[] {x, 0, x, sheet.height()});
            ticks.add(new MapDrawing.Tick(Math.round(x), 0, "top", degrees(wrapped(i * step))));
        }
        long middle = Math.round(sheet.extent().middleLatitude() / step);
        for (long i = middle - 40; i < middle + 40; i++) {
            double y = sheet.at(sheet.meridian(), i * step)[1];
            if (y > TOP && y < sheet.height() - BOTTOM && Math.abs(i * step) < 85) {
                lines.line(new double[] {0, y, sheet.width(), y});
                ticks.add(new MapDrawing.Tick(0, Math.round(y), "side", degrees(i * step)));
            }
        }
    }

    private void drawBent() {
        for (int longitude = -150; longitude <= 180; longitude += 30) {
            meridian(sheet.meridian() + longitude);
        }
        for (int latitude = -60; latitude <= 60; latitude += 30) {
            lines.line(new double[] {
                sheet.at(sheet.meridian() - 180, latitude)[0], sheet.at(0, latitude)[1],
                sheet.at(sheet.meridian() + 180, latitude)[0], sheet.at(0, latitude)[1]
            });
        }
    }

    private void meridian(double longitude) {
        lines.line(upright(longitude));
    }

    private double[] upright(double longitude) {
        var places = new Places();
        for (int latitude = -90; latitude <= 90; latitude += 5) {
            double[] point = sheet.at(longitude, latitude);
            places.add(point[0], point[1]);
        }
        return places.all();
    }

    /** The rim of the globe; empty where it is not seen. */
    String globe() {
        if (sheet.isUpright()) {
            return "";
        }
        var rim = new Places();
        add(upright(sheet.meridian() - 180), rim);
        double[] back = upright(sheet.meridian() + 180);
        for (int i = back.length - 2; i >= 0; i -= 2) {
            rim.add(back[i], back[i + 1]);
        }
        double[] open = rim.all();
        rim.add(open[0], open[1]);
        return new SvgPath(1).ring(rim.all()).toString();
    }

    private static void add(double[] path, Places places) {
        for (int i = 0; i < path.length; i += 2) {
            places.add(path[i], path[i + 1]);
        }
    }

    private static double wrapped(double longitude) {
        return Math.IEEEremainder(longitude, 360);
    }

    /** As charts write it: 56° or 56°06′. */
    private static String degrees(double value) {
        long seconds = Math.round(Math.abs(value) * 3600);
        String text = seconds / 3600 + "°";
        if (seconds % 3600 > 0) {
            text += two(seconds / 60 % 60) + "′";
        }
        return seconds % 60 > 0 ? text + two(seconds % 60) + "″" : text;
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
