package dev.rehearsal.ui.packs;

import dev.rehearsal.store.PackPart;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.packs.NextViewModel.Contents;
import dev.rehearsal.ui.packs.PackCheck.Finding;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What goes out with the next export, what stays, and what is to be said against it. */
public final class NextController {
    private final PacksViewModel packs;
    private final NextViewModel model;
    private final Navigator navigator;

    @FXML
    private HBox content;

    @FXML
    private StackPane empty;

    @FXML
    private ToggleGroup lists;

    @FXML
    private ToggleButton goesButton;

    @FXML
    private ToggleButton staysButton;

    @FXML
    private ToggleButton casesButton;

    @FXML
    private TableView<PackLine> goes;

    @FXML
    private TableView<PackLine> stays;

    @FXML
    private Node cases;

    @FXML
    private VBox findings;

    NextController(PacksViewModel packs, Navigator navigator) {
        this.packs = packs;
        this.model = packs.next();
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        PackLineColumns.goes(goes);
        PackLineColumns.stays(stays);
        stays.setPlaceholder(new Label("Everything of the workspace goes along"));
        opens(goes);
        opens(stays);
        lists.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now == null) {
                lists.selectToggle(before);
            }
            Nodes.show(goes, goesButton.isSelected());
            Nodes.show(stays, staysButton.isSelected());
            Nodes.show(cases, casesButton.isSelected());
        });
        Nodes.show(stays, false);
        Nodes.show(cases, false);
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.PACKS,
                                "Nothing is approved yet",
                                "A pack holds the rules and journeys that were approved. Submit one for review and approve it.")
                        .action(Command.of("Go to Rules", () -> navigator.show(Views.RULES)))
                        .link(Command.of("Import a pack instead", () -> packs.show(PacksPage.IMPORT))));
        empty.visibleProperty().bind(model.nothingApproved());
        content.visibleProperty().bind(model.nothingApproved().not());
        model.contentsProperty().addListener((contents, before, now) -> now.ifPresent(this::show));
    }

    private void opens(TableView<PackLine> table) {
        table.setOnMouseClicked(mouse -> {
            if (mouse.getClickCount() == 2) {
                open(table);
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(table);
            }
        });
    }

    private void open(TableView<PackLine> table) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(line -> way(line.part(), line.id()))
                .ifPresent(way -> way.run().run());
    }

    private void show(Contents now) {
        goes.getItems().setAll(now.goes());
        stays.getItems().setAll(now.stays());
        goesButton.setText("Goes out · " + Figures.count(now.goes().size()));
        staysButton.setText("Stays here · " + Figures.count(now.stays().size()));
        casesButton.setText(
                "Scenarios · " + Figures.count(now.next().pack().cases().size()));
        findings.getChildren().setAll(checks(now));
    }

    private List<FindingNode> checks(Contents now) {
        if (now.check().findings().isEmpty()) {
            String cases = now.next().pack().cases().isEmpty() ? "" : " Its scenarios come out as they say.";
            return List.of(FindingNode.good("Every part that is named is there, and every rule can fire." + cases));
        }
        return now.check().findings().stream()
                .map(finding -> FindingNode.of(finding, remedy(finding)))
                .toList();
    }

    /** The way to the part that a finding is about, where a view shows it. */
    private Optional<Command> remedy(Finding finding) {
        return finding.place().flatMap(place -> way(place.part(), place.id()));
    }

    private Optional<Command> way(PackPart part, String id) {
        return switch (part) {
            case RULE ->
                Optional.of(Command.of("Open the rule", () -> navigator.show(Views.RULES, new Subject.RuleById(id))));
            case JOURNEY -> Optional.of(Command.of("Go to Journeys", () -> navigator.show(Views.JOURNEYS)));
            case CAMPAIGN -> Optional.of(Command.of("Go to Campaigns", () -> navigator.show(Views.CAMPAIGNS)));
            case TEMPLATE, SETTINGS, SCORING, LIFECYCLE, MODELS -> Optional.empty();
        };
    }
}
