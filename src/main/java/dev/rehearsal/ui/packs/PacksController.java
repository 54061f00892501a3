package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.packs.PackCheck.Finding;
import dev.rehearsal.ui.packs.PacksViewModel.Contents;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is approved, the checks, the export, and its history. */
public final class PacksController implements View {
    private final PacksViewModel model;
    private final Times times;
    private final Runnable goToRules;

    @FXML
    private Button exportButton;

    @FXML
    private VBox content;

    @FXML
    private Label summary;

    @FXML
    private TableView<ApprovedRule> rules;

    @FXML
    private TableColumn<ApprovedRule, String> ruleColumn;

    @FXML
    private TableColumn<ApprovedRule, String> versionColumn;

    @FXML
    private TableColumn<ApprovedRule, String> approvedByColumn;

    @FXML
    private TableColumn<ApprovedRule, String> approvedAtColumn;

    @FXML
    private TableColumn<ApprovedRule, String> commentColumn;

    @FXML
    private FlowPane extras;

    @FXML
    private VBox findings;

    @FXML
    private TableView<ExportLine> exports;

    @FXML
    private TableColumn<ExportLine, String> exportedAtColumn;

    @FXML
    private TableColumn<ExportLine, String> packVersionColumn;

    @FXML
    private TableColumn<ExportLine, String> rulesColumn;

    @FXML
    private TableColumn<ExportLine, String> fileColumn;

    @FXML
    private TableColumn<ExportLine, String> checksumColumn;

    @FXML
    private StackPane empty;

    /** The controller over the packs of a workspace. */
    public static PacksController over(
            StoredPacks packs,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Consumer<Path> openFolder,
            Runnable goToRules) {
        return new PacksController(
                new PacksViewModel(packs, background, notices, dialogs, openFolder), times, goToRules);
    }

    PacksController(PacksViewModel model, Times times, Runnable goToRules) {
        this.model = model;
        this.times = times;
        this.goToRules = goToRules;
    }

    @FXML
    private void initialize() {
        text(ruleColumn, ApprovedRule::name);
        text(versionColumn, rule -> Figures.count(rule.version()));
        text(approvedByColumn, ApprovedRule::approvedBy);
        text(approvedAtColumn, rule -> times.minute(rule.approvedAt().toEpochMilli()));
        text(commentColumn, ApprovedRule::comment);
        text(exportedAtColumn, line -> times.minute(line.at().toEpochMilli()));
        text(packVersionColumn, line -> Figures.count(line.version()));
        text(rulesColumn, line -> Figures.count(line.rules()));
        text(fileColumn, ExportLine::path);
        text(checksumColumn, ExportLine::sha256);
        rules.setItems(model.rules());
        rules.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        exports.setItems(model.exports());
        exports.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        exports.setPlaceholder(new Label("Every export will be listed here with its checksum"));
        exports.setRowFactory(table -> new ExportRow(model));
        exportButton.disableProperty().bind(model.exportable().not());
        empty.getChildren()
                .setAll(EmptyState.of(
                                Icons.PACKS,
                                "Nothing is approved yet",
                                "A pack holds the rules that were approved. Submit a rule for review in Rules and approve it.")
                        .action(Command.of("Go to Rules", goToRules)));
        showWhile(empty, model.nothingApproved());
        showWhile(content, model.nothingApproved().not());
        model.contentsProperty().addListener((property, before, now) -> show(now));
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("Export pack…", "Shortcut+E", this::export).when(model.exportable()));
    }

    @FXML
    private void export() {
        model.export();
    }

    private void show(Optional<Contents> contents) {
        contents.ifPresent(now -> {
            summary.setText("%s approved · the next export is version %d · times in %s"
                    .formatted(
                            Figures.count(now.draft().rules().size(), "rule"),
                            now.draft().nextVersion(),
                            times.zoneName()));
            extras.getChildren()
                    .setAll(PackExtras.of(now.draft().pack()).stream()
                            .map(PacksController::pill)
                            .toList());
            findings.getChildren().setAll(checks(now.check()));
        });
    }

    private static List<Label> checks(PackCheck check) {
        if (check.findings().isEmpty()) {
            return List.of(
                    line("Every rule, campaign and template that is named is there.", Icons.SUCCESS, "success-text"));
        }
        return check.findings().stream().map(PacksController::line).toList();
    }

    private static Label line(Finding finding) {
        String words = finding.part() + ": " + finding.message();
        return finding.hinders()
                ? line("Hinders the export · " + words, Icons.PROBLEM, "danger-text")
                : line(words, Icons.WARNING, "warning-text");
    }

    private static Label line(String words, Icons icon, String style) {
        Label label = new Label(words, icon.node());
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label pill(String words) {
        Label pill = new Label(words);
        pill.getStyleClass().add("pill");
        return pill;
    }

    private static <R> void text(TableColumn<R, String> column, Function<R, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
    }

    private static void showWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
