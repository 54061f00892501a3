package dev.rehearsal.ui.journeys;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.review.ReviewPages;
import dev.rehearsal.ui.kit.review.ReviewParts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of journeys with the one that is chosen, the pages of its review, and the editor, of which one is in front. */
public final class JourneysController implements View {
    private final JourneysViewModel model;
    private final JourneyEditing editing;
    private final Times times;
    private final Runnable settingsChanged;
    private final Runnable openSample;

    @FXML
    private VBox list;

    @FXML
    private StackPane review;

    @FXML
    private VBox editor;

    @FXML
    private MenuButton newJourney;

    @FXML
    private TextField search;

    @FXML
    private SplitPane content;

    @FXML
    private TableView<JourneyLine> table;

    @FXML
    private TableColumn<JourneyLine, JourneyLine> journeyColumn;

    @FXML
    private TableColumn<JourneyLine, JourneyLine> statusColumn;

    @FXML
    private TableColumn<JourneyLine, Integer> stepsColumn;

    @FXML
    private StackPane empty;

    JourneysController(
            JourneysViewModel model,
            JourneyEditing editing,
            Times times,
            Runnable settingsChanged,
            Runnable openSample) {
        this.model = model;
        this.editing = editing;
        this.times = times;
        this.settingsChanged = settingsChanged;
        this.openSample = openSample;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label("No journey matches the search"));
        Nodes.fill(journeyColumn, line -> line);
        journeyColumn.setCellFactory(column -> new JourneyCell());
        Nodes.fill(statusColumn, line -> line);
        statusColumn.setCellFactory(column -> new JourneyStatusCell());
        Nodes.fill(stepsColumn, JourneyLine::steps);
        table.setItems(model.journeys());
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (now != null && !isOpen(now)) {
                model.open(now.id());
            }
        });
        table.setRowFactory(view -> {
            TableRow<JourneyLine> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    editing.edit();
                }
            });
            return row;
        });
        model.journeys().addListener((ListChangeListener<JourneyLine>) change -> selectOpen());
        model.openProperty().addListener((property, before, now) -> selectOpen());
        search.textProperty().bindBidirectional(model.searchProperty());
        ReviewPages pages = ReviewParts.pages(model.review(), times, new ReviewPlaces());
        review.getChildren().setAll(pages);
        showWhile(editor, editing.isOpen());
        showWhile(review, pages.inFront().and(editing.isOpen().not()));
        showWhile(list, editing.isOpen().not().and(pages.inFront().not()));
        newJourney.getItems().setAll(editing.starts());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.JOURNEYS,
                                "No journeys yet",
                                "A journey takes customers through messages and waits over days or weeks. Make one from"
                                        + " scratch, or start from one of five that many shops have.")
                        .action(editing.newJourney())
                        .link(Command.of("Open the sample", openSample)));
        showWhile(empty, model.noJourneys());
        showWhile(content, model.noJourneys().not());
    }

    @Override
    public void shown() {
        if (!editing.isOpen().get()) {
            model.reload();
        }
    }

    @Override
    public Optional<HistoryOwner> history() {
        return Optional.of(editing.history());
    }

    @Override
    public List<Command> commands() {
        BooleanBinding inList = editing.isOpen().not();
        return List.of(
                editing.newJourney(),
                Command.of("Edit journey", "Shortcut+E", editing::edit)
                        .when(model.anyOpen().and(inList)),
                Command.of("Save draft", "Shortcut+S", editing::save).when(editing.isOpen()),
                Command.of(
                                "Tidy up the journey",
                                "Shortcut+L",
                                () -> editing.editor().tidy())
                        .when(editing.isOpen()),
                Command.of("Back to the journeys", "Alt+Left", editing::leave).when(editing.isOpen()),
                Command.of("Search journeys", "Shortcut+F", search::requestFocus)
                        .when(inList),
                Command.of("Rename journey…", model::rename)
                        .when(model.anyOpen().and(inList)),
                Command.of("Duplicate journey…", editing::duplicate)
                        .when(model.anyOpen().and(inList)),
                Command.of("Submit journey for review", "Shortcut+Enter", this::submit)
                        .when(model.review().submittable().or(editing.isOpen())),
                Command.of("Versions of the journey", model.review()::showVersions)
                        .when(model.anyOpen().and(inList)),
                Command.of("Approve journey…", "Shortcut+Shift+A", model.review()::showApproval)
                        .when(model.review().reviewable().and(inList)),
                Command.of("Send journey back…", "Shortcut+Shift+B", model.review()::sendBack)
                        .when(model.review().reviewable().and(inList)),
                Command.of("Archive journey", model.review()::archive)
                        .when(model.review().archivable().and(inList)),
                Command.of("Delete journey", model.review()::delete)
                        .when(model.review().deletable().and(inList)));
    }

    private void submit() {
        if (editing.isOpen().get()) {
            editing.submit();
        } else {
            model.review().submit();
        }
    }

    @Override
    public void closed() {
        editing.keep();
    }

    private final class ReviewPlaces implements ReviewParts.Places {
        @Override
        public void edit() {
            model.review().leave();
            editing.edit();
        }

        @Override
        public void scenarios() {
            // every page of the review says by itself which of them failed
        }

        @Override
        public void renamed() {
            settingsChanged.run();
        }
    }

    private void selectOpen() {
        model.journeys().stream().filter(this::isOpen).findFirst().ifPresent(line -> {
            if (!line.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(line);
                table.scrollTo(line);
            }
        });
    }

    private boolean isOpen(JourneyLine line) {
        return model.openProperty()
                .get()
                .filter(journey -> journey.line().id().equals(line.id()))
                .isPresent();
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
