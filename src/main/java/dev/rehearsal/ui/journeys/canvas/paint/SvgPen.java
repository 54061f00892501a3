package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import dev.rehearsal.ui.journeys.canvas.geometry.Curve;
import dev.rehearsal.ui.kit.Icons;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws the elements of an SVG picture: words stay words, icons become outlines. */
final class SvgPen implements Pen {
    private static final double OUTLINED_AT = 24;

    private final XMLStreamWriter xml;
    private final Function<Ink, Color> colours;
    private final Map<Icons, IconOutline> outlines = new EnumMap<>(Icons.class);

    SvgPen(XMLStreamWriter xml, Function<Ink, Color> colours) {
        this.xml = xml;
        this.colours = colours;
    }

    @Override
    public void fill(Box box, double radius, Ink ink, double opacity) {
        element(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(radius),
                "fill",
                colour(ink),
                "fill-opacity",
                number(opacity * colours.apply(ink).getOpacity()));
    }

    @Override
    public void outline(Box box, double radius, Ink ink, double width, Stroke stroke) {
        element(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(radius),
                "fill",
                "none",
                "stroke",
                colour(ink),
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dashes(stroke));
    }

    @Override
    public void disc(Point2D centre, double radius, Ink fill, Ink outline, double width) {
        element(
                "circle",
                "cx",
                number(centre.getX()),
                "cy",
                number(centre.getY()),
                "r",
                number(radius),
                "fill",
                colour(fill),
                "stroke",
                colour(outline),
                "stroke-width",
                number(width));
    }

    @Override
    public void curves(Collection<Curve> curves, Ink ink, double width, Stroke stroke) {
        StringBuilder path = new StringBuilder();
        for (Curve curve : curves) {
            path.append('M').append(point(curve.from())).append('C').append(point(curve.out()));
            path.append(' ').append(point(curve.in())).append(' ').append(point(curve.to()));
        }
        element(
                "path",
                "d",
                path.toString(),
                "fill",
                "none",
                "stroke",
                colour(ink),
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dashes(stroke));
    }

    @Override
    public void line(Point2D from, Point2D to, Ink ink, double width) {
        element(
                "line",
                "x1",
                number(from.getX()),
                "y1",
                number(from.getY()),
                "x2",
                number(to.getX()),
                "y2",
                number(to.getY()),
                "stroke",
                colour(ink),
                "stroke-width",
                number(width));
    }

    @Override
    public void arrow(Point2D tip, double size, Ink ink) {
        String path = "M" + point(tip) + "L" + point(tip.add(-size, -size * 0.6)) + "L"
                + point(tip.add(-size, size * 0.6)) + "Z";
        element("path", "d", path, "fill", colour(ink));
    }

    @Override
    public void words(String words, Point2D baseline, Lettering lettering, Ink ink, Align align) {
        String anchor = switch (align) {
            case LEFT -> "start";
            case MIDDLE -> "middle";
            case RIGHT -> "end";
        };
        try {
            start(
                    "text",
                    "x",
                    number(baseline.getX()),
                    "y",
                    number(baseline.getY()),
                    "font-size",
                    number(lettering.font().getSize()),
                    "font-weight",
                    Integer.toString(lettering.weight()),
                    "text-anchor",
                    anchor,
                    "fill",
                    colour(ink));
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException("The words “" + words + "” cannot be written", inMemory);
        }
    }

    @Override
    public void icon(Icons icon, Point2D centre, double size, Ink ink) {
        IconOutline outline = outlines.computeIfAbsent(icon, each -> IconOutline.of(each, OUTLINED_AT));
        double scale = size / OUTLINED_AT;
        Point2D corner = centre.subtract(outline.centre().multiply(scale));
        element(
                "path",
                "transform",
                "translate(" + point(corner) + ") scale(" + number(scale) + ")",
                "d",
                outline.path(),
                "fill",
                colour(ink));
    }

    private void element(String name, String... attributes) {
        try {
            start(name, attributes);
            xml.writeEndElement();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException("The element " + name + " cannot be written", inMemory);
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private String colour(Ink ink) {
        Color colour = colours.apply(ink);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static String dashes(Stroke stroke) {
        return stroke == Stroke.DASHED ? "5 4" : "";
    }

    private static String point(Point2D point) {
        return number(point.getX()) + " " + number(point.getY());
    }

    /** With at most two digits after the point. */
    static String number(double number) {
        double rounded = Math.rint(number * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
