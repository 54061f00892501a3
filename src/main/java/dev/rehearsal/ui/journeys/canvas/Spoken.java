package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.geometry.CanvasGeometry;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;

/** A node in words for those who cannot see it: what it is, where one comes from and where one goes on to, and what is wrong. */
final class Spoken {
    private final CanvasSession session;
    private final CanvasModel model;
    private final CanvasGeometry geometry;

    Spoken(CanvasSession session) {
        this.session = session;
        this.model = session.model();
        this.geometry = session.geometry();
    }

    String of(String id) {
        Words words = session.words(id);
        List<String> parts = new ArrayList<>(List.of(words.title()));
        add(parts, words.meaning());
        add(parts, before(id));
        geometry.ports(id).forEach(out -> parts.add(after(out)));
        model.counts().getValue().at(id).ifPresent(counts -> parts.add(counts(counts)));
        for (Badge badge : model.badges().getValue().getOrDefault(id, List.of())) {
            parts.add((badge.error() ? "Problem: " : "Hint: ") + stripped(badge.sentence()));
        }
        return String.join(". ", parts) + ".";
    }

    private String before(String id) {
        if (id.equals(Port.ENTRY_ID)) {
            return "";
        }
        List<String> sources = geometry.wiresOf(id).stream()
                .filter(wire -> wire.to().equals(id))
                .map(wire -> session.words(wire.from().node()).title())
                .toList();
        return sources.isEmpty() ? "Nothing leads here" : "After " + String.join(" and ", sources);
    }

    private String after(OutPort out) {
        String label = out.label().isEmpty() ? "Then" : out.label();
        return geometry.wire(out.port())
                .map(wire -> label + ": " + session.words(wire.to()).title())
                .orElse(label + ": the customer leaves");
    }

    private static String counts(Counts.AtNode counts) {
        return "%s entered, %s waiting, %s left"
                .formatted(
                        Figures.count(counts.entered()), Figures.count(counts.waiting()), Figures.count(counts.left()));
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(stripped(part));
        }
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
