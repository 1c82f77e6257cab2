package org.masthead.web.map;

import java.util.Arrays;

/** A growing row of places, x, y, x, y … */
class Places {
    private double[] values = new double[64];
    private int length;

    void add(double x, double y) {
        if (length == values.length) {
            values = Arrays.copyOf(values, 2 * length);
        }
        values[length++] = x;
        values[length++] = y;
    }

    boolean isEmpty() {
        return length == 0;
    }

    double[] all() {
        return Arrays.copyOf(values, length);
    }
}
