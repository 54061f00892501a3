package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ui.kit.Nodes;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The frame of the wizard: steps above, what stands in the way and the way on below. */
public final class WizardController {
    private final WizardViewModel model;
    private final StepBar bar;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private HBox steps;

    @FXML
    private MenuButton settingsMenu;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerTitle;

    @FXML
    private Label bannerWords;

    @FXML
    private Button useSaved;

    @FXML
    private Button atOnce;

    @FXML
    private ListView<FileGroup> groups;

    @FXML
    private Node file;

    @FXML
    private Node columns;

    @FXML
    private Node meaning;

    @FXML
    private Node forecast;

    @FXML
    private Node reading;

    @FXML
    private Label problem;

    @FXML
    private Button backButton;

    @FXML
    private Button nextButton;

    WizardController(WizardViewModel model) {
        this.model = model;
        this.bar = new StepBar(model);
    }

    @FXML
    private void initialize() {
        steps.getChildren().add(bar);
        groups.setItems(model.files().groups());
        groups.setCellFactory(list -> new GroupCell());
        groups.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && model.files().group().filter(now::equals).isEmpty()) {
                model.files().choose(now);
            }
        });
        model.files().groups().addListener((ListChangeListener<FileGroup>) change -> draw());
        model.stepProperty().addListener((property, before, now) -> {
            draw();
            nextButton.requestFocus();
        });
        model.files().readingProperty().addListener((property, before, now) -> {
            draw();
            if (before.isEmpty() && now.isPresent()) {
                nextButton.requestFocus();
            }
        });
        model.files().busyProperty().addListener((property, before, now) -> draw());
        model.openProperty().addListener((property, before, now) -> draw());
        model.forecast().outlookProperty().addListener((property, before, now) -> draw());
        model.forecast().datasetProperty().addListener((property, before, now) -> draw());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        draw();
    }

    /** Alt with an arrow turns the pages. */
    private void turn(KeyEvent key) {
        if (key.isAltDown()
                && key.getCode() == KeyCode.RIGHT
                && model.stepProperty().get() != Step.FORECAST) {
            next();
            key.consume();
        } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
            back();
            key.consume();
        }
    }

    private void draw() {
        Nodes.show(root, model.openProperty().get());
        Step step = model.stepProperty().get();
        boolean known = model.files().readingProperty().get().isPresent();
        Nodes.show(busy, model.files().busyProperty().get());
        Nodes.show(file, known && step == Step.FILE);
        Nodes.show(columns, known && step == Step.COLUMNS);
        Nodes.show(meaning, known && step == Step.MEANING);
        Nodes.show(forecast, known && step == Step.FORECAST);
        Nodes.show(reading, known && (step == Step.COLUMNS || step == Step.MEANING));
        Nodes.show(groups, model.files().groups().size() > 1 && step != Step.FORECAST);
        model.files().group().ifPresent(groups.getSelectionModel()::select);
        groups.refresh();
        title.setText(model.files()
                .group()
                .filter(one ->
                        model.files().groups().size() == 1 && one.sources().size() == 1)
                .map(one -> "Import " + one.names())
                .orElse(known ? "Import " + fileCount() + " files" : "Import"));
        settingsMenu.setDisable(!known);
        bar.draw(step);
        drawBanner(step);
        drawFooter(step);
    }

    private int fileCount() {
        return model.files().groups().stream()
                .mapToInt(one -> one.sources().size())
                .sum();
    }

    private void drawBanner(Step step) {
        Optional<Banner> words = step == Step.FILE ? Banner.of(model) : Optional.empty();
        Nodes.show(banner, words.isPresent());
        words.ifPresent(one -> {
            bannerTitle.setText(one.title());
            bannerWords.setText(one.words());
            Nodes.show(useSaved, one.canUseSaved());
            Nodes.show(atOnce, one.canImport());
        });
    }

    private void drawFooter(Step step) {
        String sentence = model.files().problems().stream()
                .filter(one -> one.isInTheWay() || one.step() == step)
                .findFirst()
                .map(Problems.One::sentence)
                .orElse("");
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        backButton.setDisable(step == Step.FILE);
        boolean last = step == Step.FORECAST;
        nextButton.setText(
                last
                        ? model.forecast()
                                .outlookProperty()
                                .get()
                                .map(Outlook::verb)
                                .orElse("Import")
                        : "Next");
        nextButton.setDisable(model.files().groups().isEmpty()
                || (last && !(model.files().isReady() && model.forecast().isNamed())));
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void importAtOnce() {
        model.importNow();
    }

    @FXML
    private void useSaved() {
        model.mappingFiles().useSaved();
    }

    @FXML
    private void openMapping() {
        model.mappingFiles().open();
    }

    @FXML
    private void saveMapping() {
        model.saveSettings();
    }

    @FXML
    private void forget() {
        model.files().change(FileGroup::forgetAll);
    }
}
