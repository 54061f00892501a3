package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Subject;
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
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of rules, and the one that is open in words, with its versions and its way through review. */
public final class RulesController implements View {
    private final RulesViewModel model;
    private final PackImportViewModel packImport;
    private final RuleEditing editing;
    private final Times times;
    private final Runnable settingsChanged;
    private final Runnable openSample;

    @FXML
    private VBox list;

    @FXML
    private VBox editor;

    @FXML
    private MenuButton newRule;

    @FXML
    private TextField search;

    @FXML
    private SplitPane content;

    @FXML
    private TableView<RuleLine> table;

    @FXML
    private TableColumn<RuleLine, RuleLine> ruleColumn;

    @FXML
    private TableColumn<RuleLine, RuleLine> statusColumn;

    @FXML
    private TableColumn<RuleLine, String> firesColumn;

    @FXML
    private TableColumn<RuleLine, String> reachColumn;

    @FXML
    private StackPane review;

    @FXML
    private StackPane empty;

    RulesController(
            RulesViewModel model,
            PackImportViewModel packImport,
            RuleEditing editing,
            Times times,
            Runnable settingsChanged,
            Runnable openSample) {
        this.model = model;
        this.packImport = packImport;
        this.editing = editing;
        this.times = times;
        this.settingsChanged = settingsChanged;
        this.openSample = openSample;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label("No rule matches the search"));
        new RuleColumns(ruleColumn, statusColumn, firesColumn, reachColumn).showLines();
        table.setItems(model.rules());
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (now != null && !isOpen(now)) {
                model.open(now.id());
            }
        });
        model.rules().addListener((ListChangeListener<RuleLine>) change -> selectOpen());
        model.openProperty().addListener((property, before, now) -> selectOpen());
        search.textProperty().bindBidirectional(model.searchProperty());
        ReviewPages pages = ReviewParts.pages(model.review(), times, new ReviewPlaces());
        review.getChildren().setAll(pages);
        showWhile(editor, editing.isOpen());
        showWhile(review, pages.inFront());
        showWhile(list, editing.isOpen().or(pages.inFront()).not());
        newRule.getItems().setAll(editing.starts());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.RULES,
                                "No rules yet",
                                "Rules say who gets which message when. Make one, or import a pack to look at its rules as drafts.")
                        .action(editing.newRule())
                        .link(Command.of("Import pack…", this::importPack))
                        .link(Command.of("Open the sample", openSample)));
        showWhile(empty, model.noRules());
        showWhile(content, model.noRules().not());
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.RuleById(String id)) {
            editing.leave();
            model.review().leave();
            model.searchProperty().set("");
            model.open(id);
        }
    }

    @Override
    public Optional<HistoryOwner> history() {
        return Optional.of(editing.history());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                editing.newRule(),
                Command.of("Edit rule", "Shortcut+E", editing::edit).when(model.anyOpen()),
                Command.of("Save draft", "Shortcut+S", editing::save).when(editing.isOpen()),
                Command.of("Search rules", "Shortcut+F", search::requestFocus),
                Command.of("Import pack…", "Shortcut+I", this::importPack),
                Command.of("Submit rule for review…", "Shortcut+Enter", model.review()::submit)
                        .when(model.review().submittable().and(editing.isOpen().not())),
                Command.of("Approve rule…", "Shortcut+Shift+A", model.review()::showApproval)
                        .when(model.review().reviewable()),
                Command.of("Send rule back…", "Shortcut+Shift+B", model.review()::sendBack)
                        .when(model.review().reviewable()),
                Command.of("Versions of the rule", "Shortcut+Shift+V", model.review()::showVersions)
                        .when(model.review().anyOpen()),
                Command.of("Archive rule…", model.review()::archive)
                        .when(model.review().archivable()),
                Command.of("Delete rule…", model.review()::delete)
                        .when(model.review().deletable()));
    }

    @Override
    public void closed() {
        editing.keep();
    }

    @FXML
    private void importPack() {
        packImport.choose(() -> {
            model.reload();
            settingsChanged.run();
        });
    }

    /** Where the review leads: into the editor, to the scenarios, and to another person's views. */
    private final class ReviewPlaces implements ReviewParts.Places {
        @Override
        public void edit() {
            model.review().leave();
            editing.edit();
        }

        @Override
        public void scenarios() {}

        @Override
        public void renamed() {
            settingsChanged.run();
        }
    }

    private void selectOpen() {
        model.rules().stream().filter(this::isOpen).findFirst().ifPresent(line -> {
            if (!line.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(line);
                table.scrollTo(line);
            }
        });
    }

    private boolean isOpen(RuleLine line) {
        return model.openProperty()
                .get()
                .filter(rule -> rule.line().id().equals(line.id()))
                .isPresent();
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
