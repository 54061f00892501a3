package dev.rehearsal.ui.journeys.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of where things lie. */
class GeometryProperties {
    private static final double NEARLY = 1e-6;

    @Provide
    Arbitrary<Point2D> points() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-5000, 5000);
        return Combinators.combine(numbers, numbers).as(Point2D::new);
    }

    @Provide
    Arbitrary<Viewport> viewports() {
        return Combinators.combine(points(), Arbitraries.doubles().between(0.05, 4))
                .as((corner, zoom) -> new Viewport(corner.getX(), corner.getY(), zoom));
    }

    @Provide
    Arbitrary<Box> boxes() {
        return Combinators.combine(points(), points()).as(Box::between);
    }

    /** Pauses that lead only to later ones, anywhere. */
    @Provide
    Arbitrary<Journey> journeys() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 4);
        return Combinators.combine(
                        points().list().ofMinSize(1).ofMaxSize(30), steps.list().ofSize(30))
                .as(GeometryProperties::journey);
    }

    private static Journey journey(List<Point2D> places, List<Integer> steps) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Journey.Position> layout = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            int next = i + steps.get(i);
            nodes.add(new Node.Pause("n" + i, 1, next > i && next < places.size() ? "n" + next : null));
            layout.put(
                    "n" + i,
                    new Journey.Position(places.get(i).getX(), places.get(i).getY()));
        }
        Journey.Entry entry = new Journey.Entry(Trigger.EVERY_EVENT, Condition.all(), List.of(), Journey.ReEntry.NEVER);
        return new Journey("j", "J", true, entry, null, null, nodes, "n0", layout);
    }

    @Property
    void thereAndBackIsTheSamePoint(@ForAll("viewports") Viewport viewport, @ForAll("points") Point2D point) {
        assertThat(viewport.toPlane(viewport.toScreen(point)).distance(point)).isLessThan(NEARLY);
    }

    @Property
    void zoomingKeepsWhatIsUnderThePointer(
            @ForAll("viewports") Viewport viewport,
            @ForAll("points") Point2D pointer,
            @ForAll("viewports") Viewport other) {
        Viewport zoomed = viewport.zoomed(other.zoom(), pointer);
        assertThat(zoomed.toPlane(pointer).distance(viewport.toPlane(pointer))).isLessThan(NEARLY);
    }

    @Property
    void whatIsMadeToFitShowsWhereThatIsPossible(@ForAll("boxes") Box box) {
        Viewport viewport = Viewport.fitting(box, 1200, 800);
        Box screen = viewport.toScreen(box);
        assertThat(viewport.zoom()).isLessThanOrEqualTo(1);
        assertThat(screen.centre().distance(600, 400)).isLessThan(NEARLY);
        if (viewport.zoom() > Viewport.SMALLEST) {
            assertThat(screen.width()).isLessThanOrEqualTo(1200);
            assertThat(screen.height()).isLessThanOrEqualTo(800);
        }
    }

    @Property
    void revealedBoxesThatHaveRoomAreSeenWhole(@ForAll("viewports") Viewport viewport, @ForAll("points") Point2D at) {
        Box card = new Box(at.getX(), at.getY(), 220, 64);
        Viewport revealed = viewport.revealing(card, 1200, 800);
        Box screen = revealed.toScreen(card);
        assertThat(revealed.zoom()).isEqualTo(viewport.zoom());
        assertThat(screen.x()).isGreaterThanOrEqualTo(-NEARLY);
        assertThat(screen.right()).isLessThanOrEqualTo(1200 + NEARLY);
        assertThat(revealed.revealing(card, 1200, 800).x()).isCloseTo(revealed.x(), within(NEARLY));
    }

    @Property(tries = 300)
    void whatABoxTouchesIsFoundAsByLookingAtEverything(@ForAll("journeys") Journey journey, @ForAll("boxes") Box box) {
        CanvasGeometry geometry = CanvasGeometry.of(journey);
        Set<Card> slowly =
                geometry.cards().stream().filter(card -> card.box().meets(box)).collect(Collectors.toSet());
        assertThat(new HashSet<>(geometry.cardsIn(box))).isEqualTo(slowly);
        assertThat(geometry.wiresIn(box))
                .containsAll(geometry.wires().stream()
                        .filter(wire -> box.contains(wire.curve().middle()))
                        .toList());
    }

    @Property(tries = 300)
    void everyPortIsHitWhereItLies(@ForAll("journeys") Journey journey) {
        CanvasGeometry geometry = CanvasGeometry.of(journey);
        for (Card card : geometry.cards()) {
            for (Point2D port : card.ports()) {
                assertThat(new HitTest(geometry, 6).at(port)).isInstanceOf(Spot.OnPort.class);
            }
        }
    }

    @Property(tries = 300)
    void theWalkThroughTheFlowMeetsEverythingOnce(@ForAll("journeys") Journey journey) {
        List<String> order = FlowOrder.of(journey);
        assertThat(order)
                .doesNotHaveDuplicates()
                .hasSize(journey.nodes().size() + 1)
                .startsWith("");
    }

    @Property
    void whatSnapsGoesNoFurtherThanTheReachOrTheGrid(
            @ForAll("points") Point2D at, @ForAll("points") Point2D by, @ForAll("boxes") Box other) {
        Box dragged = new Box(at.getX(), at.getY(), 220, 64);
        Snapping snapping = Snapping.of(dragged, by, List.of(other), 6);
        assertThat(Math.abs(snapping.by().getX() - by.getX())).isLessThanOrEqualTo(6 + NEARLY);
        assertThat(Math.abs(snapping.by().getY() - by.getY())).isLessThanOrEqualTo(6 + NEARLY);
    }

    @Property(tries = 300)
    void aNewCardLiesOnNoOther(@ForAll("journeys") Journey journey, @ForAll("points") Point2D wish) {
        CanvasGeometry geometry = CanvasGeometry.of(journey);
        Journey.Position place = new Room(geometry).at(wish);
        Box box = new Box(place.x(), place.y(), Card.WIDTH, Card.HEIGHT);
        assertThat(geometry.cardsIn(box)).isEmpty();
    }

    @Property
    void theMiddleOfAWireLiesOnIt(@ForAll("points") Point2D from, @ForAll("points") Point2D to) {
        Curve curve = Curve.between(from, to);
        assertThat(curve.distance(curve.middle())).isLessThan(2);
        assertThat(curve.bounds().contains(curve.middle())).isTrue();
    }

    @Property(tries = 300)
    void aGeometryTakenFromTheOneBeforeIsTheSameAsANewOne(
            @ForAll("journeys") Journey before, @ForAll("journeys") Journey after) {
        CanvasGeometry taken = CanvasGeometry.of(after, CanvasGeometry.of(before));
        CanvasGeometry anew = CanvasGeometry.of(after);
        assertThat(taken.cards()).containsExactlyElementsOf(anew.cards());
        assertThat(taken.wires()).containsExactlyElementsOf(anew.wires());
    }
}
