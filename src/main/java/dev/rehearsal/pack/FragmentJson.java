package dev.rehearsal.pack;

import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Node;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nodes on the clipboard: as a journey writes them, under a format of their own. */
final class FragmentJson {
    private static final String FORMAT = "rehearsal-nodes/1";

    private FragmentJson() {}

    static ObjectNode write(Fragment fragment) {
        ObjectNode root = ConditionWriter.NODES.objectNode().put("format", FORMAT);
        ArrayNode nodes = root.putArray("nodes");
        fragment.nodes().forEach(node -> nodes.add(JourneyWriter.node(node)));
        JourneyWriter.layout(root, fragment.layout());
        return root;
    }

    static Fragment read(JsonPart part) {
        JsonPart format = part.object("steps of a journey").needed("format");
        if (!format.text().equals(FORMAT)) {
            throw format.refused("steps of a journey have the format `" + FORMAT + "`");
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonPart node : part.parts("nodes")) {
            nodes.add(JourneyReader.node(node.object("a node")));
        }
        Fragment fragment = new Fragment(nodes, JourneyReader.layout(part.part("layout")));
        part.end("steps of a journey");
        return fragment;
    }
}
