package dev.rehearsal.ui.journeys.layout;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.log.Progress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a journey out in layers from left to right, the entry first, ways out in their order from top to bottom. The same
 * journey always gets the same layout, wherever its nodes lay before; nodes never overlap. Run in the background.
 */
public final class LayeredLayout {
    /** Of every node, in the units of {@link Journey.Position}. */
    static final double WIDTH = 220;

    private static final double HEIGHT = 64;
    private static final double PORT_STEP = 20;
    private static final double PORT_MARGIN = 4;

    private static final double GRID = 8;
    private static final double BETWEEN_LAYERS = 72;
    private static final double BETWEEN_NODES = 48;

    private LayeredLayout() {}

    /**
     * The upper left corners of all nodes, and of the entry under {@link Port#ENTRY_ID}.
     *
     * @throws CancellationException when it was cancelled before it was done
     */
    public static Map<String, Journey.Position> of(Journey journey, Progress progress) {
        ElkNode root = graph();
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        nodes.put(Port.ENTRY_ID, node(root, 1));
        journey.nodes()
                .forEach(node -> nodes.put(node.id(), node(root, Ports.of(node).size())));
        Map<Port, ElkPort> ports = new HashMap<>();
        connect(nodes, Port.ENTRY_ID, List.of(Ports.entry(journey)), ports);
        journey.nodes().forEach(node -> connect(nodes, node.id(), Ports.of(node), ports));
        BasicProgressMonitor monitor = new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.cancelled();
            }
        };
        registered();
        new RecursiveGraphLayoutEngine().layout(root, monitor);
        if (progress.cancelled()) {
            throw new CancellationException("the layout is not wanted any more");
        }
        Map<String, Journey.Position> places = new HashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Journey.Position(onGrid(node.getX()), onGrid(node.getY()))));
        return places;
    }

    private static void registered() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private static double onGrid(double at) {
        return Math.rint(at / GRID) * GRID;
    }

    private static ElkNode graph() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        return root;
    }

    /** As high as its ways out need. */
    static double height(int ports) {
        return Math.max(HEIGHT, ports * PORT_STEP + PORT_MARGIN);
    }

    private static ElkNode node(ElkNode root, int ports) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(WIDTH, height(ports));
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
        return node;
    }

    private static void connect(Map<String, ElkNode> nodes, String from, List<OutPort> outs, Map<Port, ElkPort> ports) {
        ElkNode source = nodes.get(from);
        for (OutPort out : outs) {
            ElkNode target = out.target() == null ? null : nodes.get(out.target());
            if (source != null && target != null) {
                ElkPort port = ports.computeIfAbsent(out.port(), way -> port(source, way.index()));
                ElkGraphUtil.createSimpleEdge(port, target);
            }
        }
    }

    /** On the right, from top to bottom; the numbers of ports on that side run downwards. */
    private static ElkPort port(ElkNode node, int index) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.EAST);
        port.setProperty(LayeredOptions.PORT_INDEX, index);
        return port;
    }
}
