package org.masthead.content;

/** The point of a picture that stays in sight when it is cut, in hundredths from its left upper corner. */
public record Focus(int x, int y) {
    private static final Focus MIDDLE = new Focus(50, 50);
    /** Of people and towers, what matters stands in the upper third. */
    private static final Focus UPPER = new Focus(50, 33);

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) {
            throw new IllegalArgumentException("A picture's focus lies inside it: 0 to 100 across and down.");
        }
    }

    /** Where to look when nobody said. */
    public static Focus of(int width, int height) {
        return height > width ? UPPER : MIDDLE;
    }
}
