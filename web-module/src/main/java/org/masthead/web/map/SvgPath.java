package org.masthead.web.map;

/** Writes paths as SVG says them, each place as the step from the one before, to keep pages small. */
class SvgPath {
    private final StringBuilder text = new StringBuilder();
    private final int steps;

    /** @param steps into which a unit of the paper is divided: 1 or 10 */
    SvgPath(int steps) {
        this.steps = steps;
    }

    SvgPath line(double[] path) {
        return write(path, path.length, "");
    }

    /** A ring whose last place is its first. */
    SvgPath ring(double[] path) {
        return write(path, path.length - 2, "z");
    }

    private SvgPath write(double[] path, int length, String end) {
        int begin = text.length();
        long x = 0;
        long y = 0;
        int drawn = 0;
        for (int i = 0; i < length; i += 2) {
            long toX = Math.round(path[i] * steps);
            long toY = Math.round(path[i + 1] * steps);
            if (i == 0 || toX != x || toY != y) {
                text.append(i == 0 ? "M" : drawn == 1 ? "l" : "");
                number(toX - x, drawn > 1);
                number(toY - y, true);
                drawn++;
            }
            x = toX;
            y = toY;
        }
        if (drawn < 2) {
            text.setLength(begin);
        } else {
            text.append(end);
        }
        return this;
    }

    private void number(long value, boolean apart) {
        if (apart && value >= 0) {
            text.append(' ');
        }
        if (steps == 1 || value % steps == 0) {
            text.append(value / steps);
        } else {
            text.append(value < 0 ? "-" : "");
            long whole = Math.abs(value) / steps;
            text.append(whole == 0 ? "" : Long.toString(whole)).append('.').append(Math.abs(value) % steps);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
