package dev.rehearsal.ui.journeys.canvas.gesture;

/** A card is pressed; whether it will be a click or a drag shows when the pointer moves. */
public record Pressed(String id, Pointer pointer) implements Gesture {
    private static final double CLICK = 4;

    @Override
    public Step moved(Pointer now, Plan plan) {
        if (now.screen().distance(pointer.screen()) < CLICK) {
            return Step.to(this);
        }
        boolean isSelected = plan.choice().nodes().contains(id);
        Choice choice =
                isSelected ? plan.choice() : pointer.adding() ? plan.choice().toggled(id) : Choice.of(id);
        Plan chosen = new Plan(plan.geometry(), plan.viewport(), choice, plan.titles());
        Step drag = Dragging.of(choice.nodes(), pointer.at()).moved(now, chosen);
        return isSelected ? drag : Step.to(drag.next(), new Act.Choose(choice));
    }

    @Override
    public Step released(Pointer now, Plan plan) {
        Choice choice = pointer.adding() ? plan.choice().toggled(id) : Choice.of(id);
        return Step.to(new Idle(plan.hits().at(now.at())), new Act.Choose(choice));
    }
}
