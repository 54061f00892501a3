package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.NodeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FragmentJsonTest {
    @Test
    void nodesOfEveryKindTravelAsTextWithTheirPlaces() throws PackInvalid {
        List<Node> nodes = new ArrayList<>();
        Map<String, Journey.Position> places = new HashMap<>();
        for (NodeKind kind : NodeKind.values()) {
            nodes.add(kind.create(kind.type()));
            places.put(kind.type(), new Journey.Position(nodes.size() * 7.5, -nodes.size()));
        }
        nodes.set(2, new Node.Pause("wait", 60, "exit"));
        Fragment fragment = new Fragment(nodes, places);

        assertThat(PackReader.readNodes(PackWriter.write(fragment))).isEqualTo(fragment);
    }

    @Test
    void anyOtherTextIsRefusedInOneSentence() {
        for (String text : List.of("", "Hello", "[]", "{}", "{\"format\": \"rehearsal-pack/1\", \"rules\": []}")) {
            assertThatThrownBy(() -> PackReader.readNodes(text)).isInstanceOf(PackInvalid.class);
        }
    }
}
