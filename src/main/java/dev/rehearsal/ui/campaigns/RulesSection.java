package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.forms.Picker;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which rules belong to the campaign, and whether their messages name it, which is what makes them part of it. */
final class RulesSection extends FormSection {
    private final CampaignEditorViewModel model;
    private final Navigator navigator;
    private final Picker picker;
    private final VBox rows = new VBox(4);
    private List<String> listed = List.of();

    RulesSection(CampaignEditorViewModel model, CampaignOffers offers, Navigator navigator) {
        super("RULES");
        this.model = model;
        this.navigator = navigator;
        picker = Picker.someOf("Rules of the campaign", offers.rules(), ids -> model.apply(CampaignEdits.rules(ids)));
        picker.setId("campaign-rules");
        contains(
                rows,
                picker,
                words(
                        "A message is part of the campaign when it names it: choose the campaign in the message of a rule or"
                                + " a journey. The list here goes along in the pack and says what belongs together."));
    }

    void show(Campaign campaign) {
        listed = campaign.triggerRules();
        List<CampaignRules.Row> found =
                CampaignRules.of(campaign, model.packProperty().get());
        rows.getChildren().setAll(found.stream().map(this::row).toList());
        Nodes.show(rows, !found.isEmpty());
        picker.show(listed, "Choose rules…");
    }

    private HBox row(CampaignRules.Row row) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, name(row), pill(row), space);
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.listed()) {
            line.getChildren().add(remove(row));
        } else if (row.kind() == CampaignRules.Kind.RULE) {
            line.getChildren().add(add(row));
        }
        return line;
    }

    private Node name(CampaignRules.Row row) {
        if (row.kind() != CampaignRules.Kind.RULE || !row.known()) {
            Label name = new Label(
                    switch (row.kind()) {
                        case RULE -> row.name();
                        case JOURNEY -> "Journey " + row.name();
                        case TRANSITION -> "Change of stage " + row.name();
                    });
            name.setMinWidth(0);
            return name;
        }
        Hyperlink name = new Hyperlink(row.name());
        name.setMinWidth(0);
        name.setOnAction(click -> navigator.show(Views.RULES, new Subject.RuleById(row.id())));
        return name;
    }

    private static Label pill(CampaignRules.Row row) {
        Label pill = new Label(
                row.sends() ? "names this campaign" : row.known() ? "no message names it" : "not in this workspace");
        pill.getStyleClass().addAll("pill", row.sends() ? "success" : row.known() ? "warning" : "danger");
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private Button remove(CampaignRules.Row row) {
        Button remove = new Button();
        remove.setGraphic(Icons.CANCEL.node());
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setAccessibleText("Take “" + row.name() + "” out");
        remove.setTooltip(new Tooltip("Take “" + row.name() + "” out"));
        remove.setOnAction(click -> model.apply(CampaignEdits.rules(
                listed.stream().filter(id -> !id.equals(row.id())).toList())));
        return remove;
    }

    private Button add(CampaignRules.Row row) {
        Button add = new Button("Add to the list");
        add.getStyleClass().add("quiet");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText("Add “" + row.name() + "” to the list");
        add.setOnAction(click -> {
            List<String> longer = new ArrayList<>(listed);
            longer.add(row.id());
            model.apply(CampaignEdits.rules(longer));
        });
        return add;
    }
}
