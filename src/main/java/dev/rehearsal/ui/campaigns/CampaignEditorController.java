package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.Texts;
import dev.rehearsal.ui.kit.review.ReviewParts;
import dev.rehearsal.ui.kit.review.StatusPill;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The campaign that is open: its name and steps above, its form in sections below. */
public final class CampaignEditorController {
    private final CampaignModels models;
    private final CampaignEditorViewModel model;
    private final Times times;
    private final Navigator navigator;

    @FXML
    private VBox root;

    @FXML
    private HBox name;

    @FXML
    private Label status;

    @FXML
    private Label id;

    @FXML
    private Label unsaved;

    @FXML
    private Button saveButton;

    @FXML
    private StackPane steps;

    @FXML
    private Button submitEdit;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox form;

    CampaignEditorController(CampaignModels models, Times times, Navigator navigator) {
        this.models = models;
        this.model = models.editor();
        this.times = times;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        FormFields fields = new FormFields(model::settle, (field, sentence) -> {});
        Texts title = new Texts(fields, "Name of the campaign", "Name", text -> model.apply(CampaignEdits.name(text)));
        title.setId("campaign-name");
        title.getStyleClass().add("campaign-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        name.getChildren().setAll(title);
        CampaignOffers offers = new CampaignOffers(() -> model.packProperty().get());
        MessageSection message = new MessageSection(model, offers);
        VariantsSection variants = new VariantsSection(model, offers);
        HoldoutSection holdout = new HoldoutSection(model);
        RulesSection rules = new RulesSection(model, offers, navigator);
        form.getChildren().setAll(message, variants, holdout, rules);
        Runnable showAll = () -> {
            Campaign now = model.campaignProperty().get();
            root.setVisible(now != null);
            if (now != null) {
                title.show(now.name());
                message.show(now);
                variants.show(now);
                holdout.show(now);
                rules.show(now);
            }
        };
        model.campaignProperty().subscribe(showAll);
        model.packProperty().addListener((property, before, now) -> showAll.run());
        model.lineProperty().subscribe(this::show);
        models.preview()
                .previewProperty()
                .subscribe(preview ->
                        holdout.show(preview, models.preview().datasetProperty().get()));
        Map<CampaignProblem.Part, FormSection> sections = Map.of(
                CampaignProblem.Part.NAME, message,
                CampaignProblem.Part.TEMPLATE, message,
                CampaignProblem.Part.DELAY, message,
                CampaignProblem.Part.VARIANTS, variants,
                CampaignProblem.Part.HOLDOUT, holdout,
                CampaignProblem.Part.RULES, rules);
        model.problemsProperty().subscribe(problems -> tell(sections, problems));
        unsaved.visibleProperty().bind(model.changedProperty());
        saveButton.disableProperty().bind(model.changedProperty().not());
        Node review = ReviewParts.steps(models.list().review(), times);
        steps.getChildren().addFirst(review);
        showWhile(review, model.changedProperty().not());
        showWhile(submitEdit, model.changedProperty());
        model.editedProperty().addListener((property, before, now) -> scroll.setVvalue(0));
    }

    private static void tell(Map<CampaignProblem.Part, FormSection> sections, List<CampaignProblem> problems) {
        sections.values().stream()
                .distinct()
                .forEach(section -> section.tell(problems.stream()
                        .filter(problem -> section.equals(sections.get(problem.part())))
                        .toList()));
    }

    private void show(@Nullable CampaignLine line) {
        if (line != null) {
            id.setText(line.id());
            StatusPill.dress(status, line.status(), line.statusWords());
        }
    }

    @FXML
    private void save() {
        models.save();
    }

    @FXML
    private void duplicate() {
        models.list().duplicate();
    }

    @FXML
    private void submit() {
        models.submit();
    }

    private static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
