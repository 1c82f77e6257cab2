package org.masthead.content.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/** The picture that stands where another one did not come along: a quiet frame, drawn here. */
final class StandIn {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private StandIn() {}

    static InputStream png() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(0xD9, 0xDD, 0xE1));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(new Color(0xB4, 0xBC, 0xC4));
        drawing.drawRect(40, 40, WIDTH - 80, HEIGHT - 80);
        drawing.fillOval(780, 180, 120, 120);
        drawing.fillPolygon(new int[] {200, 480, 640, 760, 1000}, new int[] {620, 300, 470, 400, 620}, 5);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
