package dev.rehearsal.ui.journeys.canvas.paint;

import dev.rehearsal.ui.journeys.canvas.geometry.Box;
import java.io.StringWriter;
import java.util.function.Function;
import javafx.scene.paint.Color;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A whole journey as an SVG picture, drawn with the strokes of the screen. */
public final class JourneySvg {
    static final double MARGIN = 48;
    private static final String FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private JourneySvg() {}

    /** The text of the file, in UTF-8 by what it says of itself. Called on the window's thread, for its fonts. */
    public static String of(Picture picture, Function<Ink, Color> colours) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            Box box = picture.geometry().bounds().grown(MARGIN);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            xml.writeAttribute("viewBox", viewBox(box));
            xml.writeAttribute("width", SvgPen.number(box.width()));
            xml.writeAttribute("height", SvgPen.number(box.height()));
            xml.writeAttribute("font-family", FAMILY);
            xml.writeStartElement("title");
            xml.writeCharacters(picture.geometry().journey().name());
            xml.writeEndElement();
            SvgPen pen = new SvgPen(xml, colours);
            pen.fill(box, 0, Ink.GROUND, 1);
            new JourneyPainter(pen, picture.plain()).drawAll();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException("The picture cannot be written", inMemory);
        }
        return text.toString();
    }

    private static String viewBox(Box box) {
        return String.join(
                " ",
                SvgPen.number(box.x()),
                SvgPen.number(box.y()),
                SvgPen.number(box.width()),
                SvgPen.number(box.height()));
    }
}
