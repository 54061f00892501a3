package dev.rehearsal.ui.data;

import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.quality.IdentityProposal;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.WholeTextCell;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Identity: which field says who somebody anonymous is, what it would change, and the switch. */
public final class IdentityController {
    private final IdentityModel model;
    private final Runnable showEvents;

    @FXML
    private VBox on;

    @FXML
    private Label onTitle;

    @FXML
    private Label onWords;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingTitle;

    @FXML
    private Label nothingWords;

    @FXML
    private HBox choice;

    @FXML
    private TableView<IdentityProposal> proposals;

    @FXML
    private TableColumn<IdentityProposal, String> fieldColumn;

    @FXML
    private TableColumn<IdentityProposal, String> typesColumn;

    @FXML
    private TableColumn<IdentityProposal, String> likelyColumn;

    @FXML
    private TableColumn<IdentityProposal, String> sayingsColumn;

    @FXML
    private TableColumn<IdentityProposal, String> idsColumn;

    @FXML
    private VBox detail;

    @FXML
    private Label previewWords;

    @FXML
    private Label caution;

    @FXML
    private Button onButton;

    @FXML
    private TableView<Integer> links;

    @FXML
    private TableColumn<Integer, String> anonymousColumn;

    @FXML
    private TableColumn<Integer, String> eventsColumn;

    @FXML
    private TableColumn<Integer, String> customerColumn;

    /** @param showEvents goes to the events, as they are with the rule */
    IdentityController(IdentityModel model, Runnable showEvents) {
        this.model = model;
        this.showEvents = showEvents;
    }

    @FXML
    private void initialize() {
        bindProposals();
        bindLinks();
        model.lookedProperty().addListener((property, before, now) -> drawState());
        model.ruleProperty().addListener((property, before, now) -> drawState());
        model.chosenProperty().addListener((property, before, now) -> drawChosen(now));
        model.previewProperty().addListener((property, before, now) -> drawPreview());
        drawState();
        drawChosen(model.chosenProperty().get());
    }

    private void bindProposals() {
        Cells.fill(fieldColumn, one -> one.rule().anonymousId().label());
        Cells.fill(
                typesColumn,
                one -> one.rule().eventTypes().isEmpty()
                        ? "all types"
                        : String.join(", ", new TreeSet<>(one.rule().eventTypes())));
        Cells.fill(likelyColumn, one -> one.likely() ? "Likely" : "Unsure");
        Cells.fill(sayingsColumn, one -> Figures.count(one.sayings()));
        Cells.fill(idsColumn, one -> Figures.count(one.links().size()));
        List.of(fieldColumn, typesColumn).forEach(WholeTextCell::use);
        proposals.setItems(model.proposals());
        proposals.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        proposals.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(Optional.of(now));
            }
        });
    }

    private void bindLinks() {
        links.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        WholeTextCell.use(customerColumn);
        onButton.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.previewProperty().get().isEmpty(), model.previewProperty()));
    }

    private void drawState() {
        boolean looked = model.lookedProperty().get();
        Optional<IdentityRule> rule = model.ruleProperty().get();
        boolean proposed = looked && rule.isEmpty() && !model.proposals().isEmpty();
        Cells.show(on, looked && rule.isPresent());
        Cells.show(choice, proposed);
        Cells.show(nothing, !proposed && !(looked && rule.isPresent()));
        rule.ifPresent(one -> {
            onTitle.setText("On: " + IdentityModel.words(one.anonymousId(), one.eventTypes()));
            onWords.setText(IdentityModel.words(model.merges(), true));
        });
        nothingTitle.setText(looked ? "No anonymous ids to merge" : "Looking for anonymous ids");
        nothingWords.setText(
                looked
                        ? "No field of the events holds an id under which other events were recorded."
                        : "As soon as the events are loaded, their fields are looked through.");
    }

    private void drawChosen(Optional<IdentityProposal> proposal) {
        Cells.show(detail, proposal.isPresent());
        proposal.ifPresent(one -> {
            proposals.getSelectionModel().select(one);
            boolean doubtful = one.withProfile() > 0 || !one.likely();
            Cells.show(caution, doubtful);
            caution.setText(
                    one.withProfile() > 0
                            ? Figures.count(one.withProfile(), "of these ids has", "of these ids have")
                                    + " a profile, so they may be customers of their own. Merge only if they are not."
                            : "The name of the field does not say that it holds anonymous ids. Merge only if it does.");
        });
        model.links().ifPresentOrElse(this::drawLinks, () -> links.setItems(Positions.NONE));
        drawPreview();
    }

    private void drawLinks(IdentityLinkRows rows) {
        Cells.fill(anonymousColumn, rows::anonymous);
        Cells.fill(eventsColumn, rows::events);
        Cells.fill(customerColumn, rows::customer);
        links.setItems(rows.all());
    }

    private void drawPreview() {
        previewWords.setText(model.previewProperty()
                .get()
                .map(counted -> IdentityModel.words(counted, false))
                .orElse("Counting what would be merged…"));
    }

    @FXML
    private void switchOn() {
        model.switchOn();
    }

    @FXML
    private void switchOff() {
        model.switchOff();
    }

    @FXML
    private void showEvents() {
        showEvents.run();
    }
}
