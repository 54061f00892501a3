package dev.rehearsal.ui.campaigns;

import dev.rehearsal.ui.kit.EmptyState;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Which templates there are, which are missing, and what names them. */
public final class TemplatesController {
    private final TemplatesViewModel model;
    private boolean showing;
    private String chosen = "";

    @FXML
    private Button rename;

    @FXML
    private ComboBox<String> channel;

    @FXML
    private Button makeMissing;

    @FXML
    private TableView<TemplateLine> table;

    @FXML
    private TableColumn<TemplateLine, String> nameColumn;

    @FXML
    private TableColumn<TemplateLine, String> idColumn;

    @FXML
    private TableColumn<TemplateLine, String> channelColumn;

    @FXML
    private TableColumn<TemplateLine, String> usesColumn;

    @FXML
    private TableColumn<TemplateLine, String> stateColumn;

    TemplatesController(TemplatesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(
                EmptyState.of(Icons.MESSAGE, "No templates yet", "Make one, so that rules and campaigns can name it."));
        Nodes.fill(nameColumn, TemplateLine::name);
        Nodes.fill(idColumn, TemplateLine::id);
        Nodes.fill(channelColumn, TemplateLine::channelWords);
        Nodes.fill(usesColumn, TemplateLine::usesWords);
        Nodes.fill(stateColumn, line -> line.missing() ? "missing, make it" : "");
        table.setItems(model.templates());
        channel.getItems().setAll(TemplatesViewModel.CHANNELS);
        channel.valueProperty().addListener((value, before, now) -> {
            if (now != null && !showing) {
                withChosen(line -> model.channel(line, now));
            }
        });
        model.templates().addListener((ListChangeListener<TemplateLine>) change -> selectAgain());
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    /** The list was read again: what was chosen still is. */
    private void selectAgain() {
        model.templates().stream()
                .filter(line -> line.id().equals(chosen))
                .findFirst()
                .ifPresent(line -> table.getSelectionModel().select(line));
    }

    private void show(@Nullable TemplateLine line) {
        boolean there = line != null && !line.missing();
        Nodes.show(rename, there);
        Nodes.show(channel, there);
        Nodes.show(makeMissing, line != null && line.missing());
        if (line != null) {
            chosen = line.id();
            showing = true;
            channel.setValue(TemplatesViewModel.channelOf(line));
            showing = false;
        }
    }

    private void withChosen(Consumer<TemplateLine> step) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(step);
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void makeMissing() {
        withChosen(model::makeMissing);
    }

    @FXML
    private void rename() {
        withChosen(model::rename);
    }
}
