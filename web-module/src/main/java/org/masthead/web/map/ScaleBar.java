package org.masthead.web.map;

/** How long a round number of kilometres is on a sheet. */
class ScaleBar {
    private static final double SHARE = 0.22;

    private ScaleBar() {}

    /** Null where one scale does not hold all over the paper. */
    static MapDrawing.Scale on(Sheet sheet) {
        if (!sheet.isUpright() || sheet.degreesAcross() > 60) {
            return null;
        }
        double perStep = sheet.kilometres() * 1000;
        double most = sheet.width() * SHARE * perStep;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        int digit = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        long metres = Math.round(digit * power);
        boolean inKilometres = metres >= 1000;
        return new MapDrawing.Scale(
                Math.round(metres / perStep), (int) (inKilometres ? metres / 1000 : metres), inKilometres);
    }
}
