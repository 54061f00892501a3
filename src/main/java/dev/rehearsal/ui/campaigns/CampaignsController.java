package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.campaigns.CampaignsViewModel.Shown;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.review.ReviewPages;
import dev.rehearsal.ui.kit.review.ReviewParts;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The page of campaigns and of the templates they name: a list, the one that is open, and what it would have sent. */
public final class CampaignsController implements View {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final CampaignModels models;
    private final Times times;
    private final Runnable settingsChanged;
    private final Runnable openSample;
    private Optional<CampaignHistory> history = Optional.empty();

    @FXML
    private VBox page;

    @FXML
    private StackPane review;

    @FXML
    private ToggleGroup pages;

    @FXML
    private ToggleButton campaignsPage;

    @FXML
    private ToggleButton templatesPage;

    @FXML
    private Button newCampaign;

    @FXML
    private SplitPane content;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<Shown> shown;

    @FXML
    private ListView<CampaignLine> list;

    @FXML
    private VBox templates;

    @FXML
    private StackPane empty;

    CampaignsController(CampaignModels models, Times times, Runnable settingsChanged, Runnable openSample) {
        this.models = models;
        this.times = times;
        this.settingsChanged = settingsChanged;
        this.openSample = openSample;
    }

    @FXML
    private void initialize() {
        CampaignsViewModel model = models.list();
        list.setCellFactory(view -> new CampaignCell());
        list.setItems(model.campaigns());
        list.setPlaceholder(new Label("No campaign matches"));
        list.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (now != null) {
                model.open(now.id());
            }
        });
        model.campaigns().addListener((ListChangeListener<CampaignLine>) change -> selectOpen());
        models.editor().campaignProperty().addListener((property, before, now) -> selectOpen());
        search.textProperty().bindBidirectional(model.searchProperty());
        shown.getItems().setAll(Shown.values());
        shown.setConverter(new ShownWords());
        shown.valueProperty().bindBidirectional(model.shownProperty());
        history = Optional.of(new CampaignHistory(
                templatesPage.selectedProperty(),
                models.editor().editedProperty(),
                model.steps(),
                models.templates().steps()));
        pages.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now == null && before != null) {
                pages.selectToggle(before);
            }
        });
        showWhile(templates, templatesPage.selectedProperty());
        showWhile(
                content,
                campaignsPage.selectedProperty().and(model.noCampaigns().not()));
        showWhile(empty, campaignsPage.selectedProperty().and(model.noCampaigns()));
        newCampaign.visibleProperty().bind(campaignsPage.selectedProperty());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.CAMPAIGNS,
                                "No campaigns yet",
                                "A campaign gives the messages of several rules one template, variants to try against each"
                                        + " other, and a holdout to compare with.")
                        .action(Command.of("New campaign…", model::make))
                        .link(Command.of("Open the sample", openSample)));
        ReviewPages reviewPages = ReviewParts.pages(model.review(), times, new ReviewPlaces());
        review.getChildren().setAll(reviewPages);
        showWhile(review, reviewPages.inFront());
        showWhile(page, reviewPages.inFront().not());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    }

    private final class ReviewPlaces implements ReviewParts.Places {
        @Override
        public void edit() {
            models.list().review().leave();
        }

        @Override
        public void scenarios() {
            // the page of the approval says by itself which of them failed
        }

        @Override
        public void renamed() {
            settingsChanged.run();
        }
    }

    private static final class ShownWords extends StringConverter<Shown> {
        @Override
        public String toString(@Nullable Shown which) {
            return which == null ? "" : which.words();
        }

        @Override
        public @Nullable Shown fromString(String words) {
            return null;
        }
    }

    /** Fields of text have an undo of their own, which would not know of the rest of the form. */
    private void undoOrRedo(KeyEvent key) {
        boolean undo = UNDO.match(key);
        if (undo || REDO.match(key)) {
            history.ifPresent(undo ? HistoryOwner::undo : HistoryOwner::redo);
            key.consume();
        }
    }

    private void selectOpen() {
        Campaign open = models.editor().campaignProperty().get();
        models.list().campaigns().stream()
                .filter(line -> open != null && line.id().equals(open.id()))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    @FXML
    private void make() {
        models.list().make();
    }

    @Override
    public void shown() {
        models.list().reload();
        models.editor().refresh();
        models.preview().refresh();
        models.templates().reload();
    }

    @Override
    public Optional<HistoryOwner> history() {
        return history.map(all -> all);
    }

    @Override
    public List<Command> commands() {
        ReviewViewModel steps = models.list().review();
        return List.of(
                Command.of("New campaign…", "Shortcut+N", models.list()::make),
                Command.of("Save campaign", "Shortcut+S", models::save)
                        .when(models.editor().changedProperty()),
                Command.of("Duplicate campaign", "Shortcut+D", models.list()::duplicate)
                        .when(models.editor().campaignProperty().isNotNull()),
                Command.of("Submit campaign for review", "Shortcut+Enter", models::submit)
                        .when(steps.submittable().or(models.editor().changedProperty())),
                Command.of("Versions of the campaign", "Shortcut+Shift+V", steps::showVersions)
                        .when(steps.anyOpen()),
                Command.of("Approve campaign…", "Shortcut+Shift+A", steps::showApproval)
                        .when(steps.reviewable()),
                Command.of("Send campaign back…", "Shortcut+Shift+B", steps::sendBack)
                        .when(steps.reviewable()),
                Command.of("Archive campaign", steps::archive).when(steps.archivable()),
                Command.of("Delete campaign", steps::delete).when(steps.deletable()),
                Command.of("Search campaigns", "Shortcut+F", search::requestFocus),
                Command.of("Show campaigns", () -> campaignsPage.setSelected(true)),
                Command.of("Show templates", () -> templatesPage.setSelected(true)),
                Command.of("New template…", models.templates()::make));
    }

    @Override
    public void closed() {
        models.editor().keepNow();
    }

    private static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
