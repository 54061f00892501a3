package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Subject;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
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
    private final Runnable importPack;
    private final RuleEditing editing;
    private final RulesFront front;
    private final RuleCommands commands;
    private final Times times;
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
    private StackPane scenarioList;

    @FXML
    private StackPane empty;

    RulesController(
            RulesViewModel model,
            Runnable importPack,
            RuleEditing editing,
            RulesFront front,
            RuleCommands commands,
            Times times,
            Runnable openSample) {
        this.model = model;
        this.importPack = importPack;
        this.editing = editing;
        this.front = front;
        this.commands = commands;
        this.times = times;
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
        front.show(list, editor, review, scenarioList, times);
        newRule.getItems().setAll(editing.starts());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.RULES,
                                "No rules yet",
                                "Rules say who gets which message when. Make one, or import a pack to look at its rules as drafts.")
                        .action(editing.newRule())
                        .link(Command.of("Import pack…", this::importPack))
                        .link(Command.of("Open the sample", openSample)));
        RulesFront.showWhile(empty, model.noRules());
        RulesFront.showWhile(content, model.noRules().not());
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.RuleById(String id)) {
            editing.leave();
            front.leave();
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
        return commands.all(search::requestFocus, this::importPack);
    }

    @Override
    public void closed() {
        editing.keep();
    }

    @FXML
    private void importPack() {
        importPack.run();
    }

    @FXML
    private void scenarios() {
        front.scenarios();
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
}
