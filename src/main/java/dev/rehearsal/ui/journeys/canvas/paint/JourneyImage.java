package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import java.util.function.Function;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A whole journey as an image; made of tiles, since a canvas cannot be of any size. Used on the window's thread. */
public final class JourneyImage {
    private static final int TILE = 1024;
    private static final double MOST_PIXELS = 64e6;

    private JourneyImage() {}

    /** With so many pixels of the image for a pixel of the plane; fewer where that would be too large an image. */
    public static WritableImage of(Picture picture, Function<Ink, Color> colours, double scale) {
        Box box = picture.geometry().bounds().grown(JourneySvg.MARGIN);
        double pixels = box.width() * box.height() * scale * scale;
        double fitting = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        int width = (int) Math.ceil(box.width() * fitting);
        int height = (int) Math.ceil(box.height() * fitting);
        WritableImage image = new WritableImage(width, height);
        Canvas canvas = new Canvas(TILE, TILE);
        for (int x = 0; x < width; x += TILE) {
            for (int y = 0; y < height; y += TILE) {
                draw(canvas, picture, colours, new Box(box.x() + x / fitting, box.y() + y / fitting, 0, 0), fitting);
                WritableImage tile = canvas.snapshot(new SnapshotParameters(), null);
                image.getPixelWriter()
                        .setPixels(
                                x,
                                y,
                                Math.min(TILE, width - x),
                                Math.min(TILE, height - y),
                                tile.getPixelReader(),
                                0,
                                0);
            }
        }
        return image;
    }

    private static void draw(Canvas canvas, Picture picture, Function<Ink, Color> colours, Box corner, double scale) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(colours.apply(Ink.GROUND));
        graphics.fillRect(0, 0, TILE, TILE);
        graphics.save();
        graphics.scale(scale, scale);
        graphics.translate(-corner.x(), -corner.y());
        new JourneyPainter(new CanvasPen(graphics, colours), picture.plain())
                .drawAll(new Box(corner.x(), corner.y(), TILE / scale, TILE / scale));
        graphics.restore();
    }
}
