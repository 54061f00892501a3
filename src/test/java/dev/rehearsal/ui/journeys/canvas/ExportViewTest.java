package dev.rehearsal.ui.journeys.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The journey as a picture for a document. */
class ExportViewTest extends CanvasStage {
    @Override
    Journey journey() {
        return Journeys.cart();
    }

    @Test
    void theSvgIsXmlWithTheWordsAsWords() throws Exception {
        AtomicReference<String> svg = new AtomicReference<>("");
        interact(() -> svg.set(pane().svg()));
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.writeString(Path.of("target", "screenshots", "journey.svg"), svg.get());
        Document document = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.get())));
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Cart recovery");
        assertThat(texts(document.getElementsByTagName("text")))
                .contains("Wait 1 hour", "E-mail", "cart_reminder", "60 %", "timed out", "Entry");
    }

    @Test
    void wordsThatAreMarksOfXmlComeOutAsTheyAre() throws Exception {
        show(Journeys.journey(List.of(new Node.Message("m", Journeys.mail("<b>&\"'"), null)), "m", Map.of()));
        AtomicReference<String> svg = new AtomicReference<>("");
        interact(() -> svg.set(pane().svg()));
        Document document = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.get())));
        assertThat(texts(document.getElementsByTagName("text"))).contains("<b>&\"'");
    }

    @Test
    void bothAreSavedWhereTheUserSaysAndAFullOrForbiddenPlaceIsSaid(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("cart.png");
        Path nowhere = folder.resolve("missing").resolve("cart.svg");
        Answers answers = new Answers().then(picture).then(nowhere).thenNothing();
        Notices notices = new Notices();
        interact(() -> {
            List<Command> commands = new PictureExport(pane(), answers, notices).commands();
            commands.getFirst().run().run();
            commands.getLast().run().run();
            commands.getLast().run().run();
        });
        assertThat(Files.size(picture)).isPositive();
        assertThat(notices.shown()).extracting(Notice::sentence).hasSize(2).satisfies(sentences -> {
            assertThat(sentences.getFirst()).isEqualTo("The journey was saved as cart.png.");
            assertThat(sentences.getLast()).startsWith("The journey could not be saved as " + nowhere);
        });
    }

    @Test
    void thePngShowsEverythingTwiceAsLarge() throws IOException {
        AtomicReference<byte[]> png = new AtomicReference<>(new byte[0]);
        interact(() -> {
            try {
                png.set(pane().png());
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "journey.png"), png.get());
        Image image = new Image(new ByteArrayInputStream(png.get()));
        double width = pane().session().geometry().bounds().width();
        assertThat(image.getWidth()).isEqualTo((width + 96) * 2);
        assertThat(colours(image)).hasSizeGreaterThan(50);
    }

    private static List<String> texts(NodeList elements) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    /** Of every pixel in the last tile, which an image cut short would not have. */
    private static List<Integer> colours(Image image) {
        List<Integer> colours = new ArrayList<>();
        for (int x = (int) image.getWidth() - 600; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.stream().distinct().toList();
    }
}
