package dev.rehearsal.ui.journeys.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.journey.SomeJourneys;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayeredLayoutProperties {
    @Property(tries = 200)
    void noTwoNodesOverlap(@ForAll @Size(max = 60) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        List<Rectangle2D> boxes = new ArrayList<>();
        layout(journey).forEach((id, place) -> boxes.add(box(journey, id, place)));

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void everyWireLeadsToTheRight(@ForAll @Size(max = 60) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        Map<String, Journey.Position> places = layout(journey);

        assertThat(places).hasSize(journey.nodes().size() + 1);
        for (OutPort out : Ports.all(journey)) {
            if (out.target() != null) {
                assertThat(place(places, out.target()).x())
                        .isGreaterThanOrEqualTo(place(places, out.port().node()).x() + LayeredLayout.WIDTH);
            }
        }
    }

    @Property(tries = 100)
    void theSameJourneyIsLaidOutTheSameWhereverItsNodesLay(@ForAll @Size(max = 60) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        Map<String, Journey.Position> first = layout(journey);

        assertThat(layout(JourneyEdits.tidy(first).apply(journey))).isEqualTo(first);
    }

    @Test
    void aCancelledLayoutEndsWithoutOne() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> LayeredLayout.of(SomeJourneys.empty("walk"), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private static Map<String, Journey.Position> layout(Journey journey) {
        return LayeredLayout.of(journey, Progress.NONE);
    }

    private static Journey.Position place(Map<String, Journey.Position> places, String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private static Rectangle2D box(Journey journey, String id, Journey.Position place) {
        int ports =
                Connections.find(journey, id).map(node -> Ports.of(node).size()).orElse(1);
        return new Rectangle2D(place.x(), place.y(), LayeredLayout.WIDTH, LayeredLayout.height(ports));
    }
}
