package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.simulator.CustomerLane.Mark;
import dev.rehearsal.ui.simulator.CustomerLane.Stay;
import dev.rehearsal.ui.simulator.CustomerLane.Target;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The axis of one customer: every mark explains itself by a click, or by the arrow keys and Enter. */
public final class CustomerAxis extends Region {
    private static final double NEAR = 7;
    private static final double CLOSER = 0.8;

    private final Canvas canvas = new Canvas();
    private final TimelinePaints paints = new TimelinePaints(this::requestLayout);
    private final Tooltip tooltip = new Tooltip();
    private @Nullable CustomerModel model;

    public CustomerAxis() {
        getStyleClass().add("customer-axis");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(paints, canvas);
        setOnMousePressed(this::pressed);
        setOnMouseMoved(this::moved);
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::typed);
    }

    void bind(CustomerModel shown) {
        model = shown;
        shown.pageProperty().subscribe(page -> requestLayout());
        shown.spanProperty().subscribe(span -> requestLayout());
        shown.windowsProperty().subscribe(windows -> requestLayout());
        shown.chosenProperty().subscribe(mark -> {
            setAccessibleText("One customer. " + shown.inWords());
            requestLayout();
        });
    }

    private @Nullable CustomerPage page() {
        return model == null ? null : model.pageProperty().get();
    }

    private @Nullable TimeAxis axis() {
        TimeSpan span = model == null ? null : model.spanProperty().get();
        return span == null ? null : new TimeAxis(span, Math.max(1, getWidth() - CustomerDrawing.GUTTER - 12));
    }

    @Override
    protected double computePrefHeight(double width) {
        CustomerPage page = page();
        return page == null
                ? 0
                : CustomerDrawing.TOP
                        + page.lanes().stream()
                                .mapToDouble(CustomerDrawing::height)
                                .sum()
                        + 8;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, getWidth(), getHeight());
        CustomerPage page = page();
        TimeAxis axis = axis();
        if (model != null && page != null && axis != null) {
            CustomerDrawing drawing = new CustomerDrawing(on, paints, axis);
            drawing.ticks(axis.ticks(model.around().times().zone()), getHeight() - 8);
            double top = CustomerDrawing.TOP;
            for (CustomerLane lane : page.lanes()) {
                drawing.lane(lane, top);
                top += CustomerDrawing.height(lane);
            }
            drawing.windows(model.windowsProperty().get(), top);
            top = CustomerDrawing.TOP;
            for (CustomerLane lane : page.lanes()) {
                drawing.marks(lane, top, model.chosenProperty().get());
                top += CustomerDrawing.height(lane);
            }
        }
    }

    private Optional<CustomerLane> laneAt(double y) {
        CustomerPage page = page();
        double top = CustomerDrawing.TOP;
        for (CustomerLane lane : page == null ? java.util.List.<CustomerLane>of() : page.lanes()) {
            if (y >= top && y < top + CustomerDrawing.height(lane)) {
                return Optional.of(lane);
            }
            top += CustomerDrawing.height(lane);
        }
        return Optional.empty();
    }

    private Optional<Mark> markAt(double x, double y) {
        TimeAxis axis = axis();
        return axis == null
                ? Optional.empty()
                : laneAt(y)
                        .flatMap(lane -> lane.marks().stream()
                                .filter(mark -> Math.abs(CustomerDrawing.GUTTER + axis.x(mark.at()) - x) <= NEAR)
                                .min(Comparator.comparingDouble(
                                        mark -> Math.abs(CustomerDrawing.GUTTER + axis.x(mark.at()) - x))));
    }

    private Optional<Target> stayAt(double x, double y) {
        TimeAxis axis = axis();
        if (axis == null || x < CustomerDrawing.GUTTER) {
            return Optional.empty();
        }
        long at = axis.time(x - CustomerDrawing.GUTTER);
        return laneAt(y)
                .flatMap(lane -> lane.course().isEmpty()
                        ? lane.stays().stream()
                                .filter(stay -> stay.from() <= at && at <= stay.to())
                                .findFirst()
                                .map(Stay::target)
                        : Optional.of(new Target.Score(at)));
    }

    private void pressed(MouseEvent mouse) {
        requestFocus();
        CustomerModel from = model;
        if (from != null) {
            markAt(mouse.getX(), mouse.getY())
                    .ifPresentOrElse(
                            from::choose,
                            () -> stayAt(mouse.getX(), mouse.getY()).ifPresent(from::explain));
        }
    }

    private void moved(MouseEvent mouse) {
        Optional<Mark> mark = markAt(mouse.getX(), mouse.getY());
        if (mark.isPresent() && model != null) {
            tooltip.setText(model.around().times().second(mark.get().at()) + "\n"
                    + mark.get().words());
            Tooltip.install(this, tooltip);
        } else {
            Tooltip.uninstall(this, tooltip);
        }
    }

    private void scrolled(ScrollEvent wheel) {
        TimeAxis axis = axis();
        if (model != null && axis != null && wheel.isControlDown()) {
            model.zoom(wheel.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, axis.share(wheel.getX() - CustomerDrawing.GUTTER));
            wheel.consume();
        }
    }

    private void typed(KeyEvent key) {
        CustomerModel from = model;
        if (from == null) {
            return;
        }
        boolean known = true;
        switch (key.getCode()) {
            case LEFT -> from.step(-1);
            case RIGHT -> from.step(1);
            case ENTER -> from.explainChosen();
            case PLUS, ADD, EQUALS -> from.zoom(CLOSER, 0.5);
            case MINUS, SUBTRACT -> from.zoom(1 / CLOSER, 0.5);
            case DIGIT0, NUMPAD0 -> from.reset();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }
}
