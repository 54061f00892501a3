package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.OutPort;
import dev.rehearsal.journey.Port;
import dev.rehearsal.journey.Ports;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.forms.LeafForm;
import dev.rehearsal.ui.kit.forms.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where each way out leads; chosen from the steps that it may lead to, for those who would rather not draw wires. */
final class WaysForm extends VBox {
    private static final String NOWHERE = "";

    private final PaneContext pane;
    private List<Port> ports = List.of();
    private final List<Label> labels = new ArrayList<>();
    private final List<Picker> targets = new ArrayList<>();

    WaysForm(PaneContext pane) {
        super(8);
        this.pane = pane;
    }

    void show(List<OutPort> outs) {
        List<Port> now = outs.stream().map(OutPort::port).toList();
        if (!now.equals(ports)) {
            ports = now;
            labels.clear();
            targets.clear();
            getChildren().clear();
            ports.forEach(this::add);
        }
        for (int i = 0; i < outs.size(); i++) {
            String target = outs.get(i).target();
            labels.get(i)
                    .setText(
                            outs.get(i).label().isEmpty() ? "Then" : outs.get(i).label());
            targets.get(i)
                    .show(List.of(target == null ? NOWHERE : target), target == null ? "leave the journey" : target);
        }
    }

    private void add(Port port) {
        Label label = new Label();
        label.setWrapText(true);
        Picker target = Picker.among("Where it leads", then -> then.accept(choices(port)), id -> lead(port, id));
        labels.add(label);
        targets.add(target);
        getChildren().add(LeafForm.row(label, target));
    }

    private List<Choice> choices(Port port) {
        Journey journey = pane.model().journeyProperty().get();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NOWHERE, port.isEntry() ? "nowhere" : "leave the journey", ""));
        if (journey != null) {
            Set<String> allowed = Connections.allowed(journey, port);
            for (Node node : journey.nodes()) {
                if (allowed.contains(node.id())) {
                    choices.add(new Choice(node.id(), pane.model().words().sentence(node)));
                }
            }
        }
        return choices;
    }

    private void lead(Port port, String id) {
        Edit<Journey> edit = id.equals(NOWHERE) ? JourneyEdits.disconnect(port) : JourneyEdits.connect(port, id);
        pane.step(edit);
    }

    static List<OutPort> of(Journey journey, String id) {
        return id.equals(Port.ENTRY_ID)
                ? List.of(Ports.entry(journey))
                : Connections.find(journey, id).map(Ports::of).orElse(List.of());
    }
}
