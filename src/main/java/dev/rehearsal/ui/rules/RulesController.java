package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of rules, and the one that is open in words, with its versions and its way through review. */
public final class RulesController implements View {
    private final RulesViewModel model;
    private final PackImportViewModel packImport;
    private final Times times;
    private final Runnable imported;
    private final Runnable openSample;

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
    private ScrollPane detail;

    @FXML
    private Label name;

    @FXML
    private Label status;

    @FXML
    private Label sentence;

    @FXML
    private Button submitButton;

    @FXML
    private Button approveButton;

    @FXML
    private Button sendBackButton;

    @FXML
    private Button archiveButton;

    @FXML
    private VBox cards;

    @FXML
    private VBox versions;

    @FXML
    private TextArea json;

    @FXML
    private StackPane empty;

    /**
     * The controller over the rules of a workspace.
     *
     * @param imported told when a pack came in, which may have brought settings along
     * @param openSample opens the sample workspace
     */
    public static RulesController over(
            StoredRules rules,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Runnable imported,
            Runnable openSample) {
        return new RulesController(
                new RulesViewModel(rules, background, notices, dialogs),
                new PackImportViewModel(rules, background, notices, dialogs),
                times,
                imported,
                openSample);
    }

    RulesController(
            RulesViewModel model, PackImportViewModel packImport, Times times, Runnable imported, Runnable openSample) {
        this.model = model;
        this.packImport = packImport;
        this.times = times;
        this.imported = imported;
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
        model.openProperty().addListener((property, before, now) -> show(now));
        search.textProperty().bindBidirectional(model.searchProperty());
        showWhile(submitButton, model.submittable());
        showWhile(approveButton, model.reviewable());
        showWhile(sendBackButton, model.reviewable());
        showWhile(archiveButton, model.archivable());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.RULES,
                                "No rules yet",
                                "Rules say who gets which message when. Import a pack to look at its rules as drafts.")
                        .action(Command.of("Import pack…", this::importPack))
                        .link(Command.of("Open the sample", openSample)));
        showWhile(empty, model.noRules());
        showWhile(content, model.noRules().not());
        show(Optional.empty());
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.RuleById(String id)) {
            model.searchProperty().set("");
            model.open(id);
        }
    }

    @Override
    public Optional<HistoryOwner> history() {
        return Optional.of(model.steps());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Search rules", "Shortcut+F", search::requestFocus),
                Command.of("Import pack…", "Shortcut+I", this::importPack),
                Command.of("Submit rule for review", "Shortcut+Enter", this::submit)
                        .when(model.submittable()),
                Command.of("Approve rule…", "Shortcut+Shift+A", this::approve).when(model.reviewable()),
                Command.of("Send rule back…", "Shortcut+Shift+B", this::sendBack)
                        .when(model.reviewable()),
                Command.of("Archive rule", this::archive).when(model.archivable()));
    }

    @FXML
    private void importPack() {
        packImport.choose(() -> {
            model.reload();
            imported.run();
        });
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void approve() {
        model.approve();
    }

    @FXML
    private void sendBack() {
        model.sendBack();
    }

    @FXML
    private void archive() {
        model.archive();
    }

    private void show(Optional<OpenRule> open) {
        detail.setVisible(open.isPresent());
        open.ifPresent(rule -> {
            name.setText(rule.line().name());
            RulePill.dress(status, rule.line());
            sentence.setText(rule.line().sentence());
            cards.getChildren().setAll(RuleCardNodes.of(RuleCards.of(rule.rule())));
            versions.getChildren().setAll(new RuleVersionRows(model, times).of(rule));
            json.setText(rule.json());
            selectOpen();
        });
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
