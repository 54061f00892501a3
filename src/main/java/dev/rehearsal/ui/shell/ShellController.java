package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Theme;
import dev.rehearsal.ui.kit.ThemeChoice;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.shell.ShellModel.Front;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame: puts the view in front into it and keeps header, navigation, notices and tasks true to the models. */
public final class ShellController {
    private static final Duration UNTIL_TRIED = Duration.ofMillis(200);

    private final ShellModel model;
    private final ViewLoader home;
    private final Background background;
    private final Notices notices;
    private final Theme theme;
    private final UndoModel undo = new UndoModel();
    private final ShellCommands shellCommands;
    private final NavigationPane navigation = new NavigationPane();
    private final NoticesPane noticesPane = new NoticesPane();
    private final Overlay overlay = new Overlay();

    @FXML
    private StackPane root;

    @FXML
    private VBox side;

    @FXML
    private VBox bottom;

    @FXML
    private StackPane content;

    @FXML
    private Label workspaceName;

    @FXML
    private Label readOnly;

    @FXML
    private Button settingsButton;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private Button searchButton;

    @FXML
    private Button helpButton;

    @FXML
    private MenuButton themeMenu;

    /** @param home loads Home, the one view that needs no workspace */
    public ShellController(ShellModel model, ViewLoader home, Background background, Notices notices, Theme theme) {
        this.model = model;
        this.home = home;
        this.background = background;
        this.notices = notices;
        this.theme = theme;
        this.shellCommands = new ShellCommands(model, undo, theme);
    }

    @FXML
    private void initialize() {
        side.getChildren().add(1, navigation);
        noticesPane.watch(notices);
        StackPane.setAlignment(noticesPane, Pos.BOTTOM_LEFT);
        TasksPane tasks = new TasksPane();
        tasks.watch(background.jobs());
        bottom.getChildren().add(tasks);
        root.getChildren().add(overlay);
        FolderDrop.accept(root, model::open);
        bindHeader();
        offerThemes();
        model.workspaceProperty().subscribe(workspace -> navigation.offer(shellCommands.places(), model::show));
        model.frontProperty().subscribe(this::bringToFront);
        root.sceneProperty().subscribe(scene -> listen());
    }

    private void bindHeader() {
        workspaceName
                .textProperty()
                .bind(model.workspaceProperty()
                        .map(open -> open.map(OpenWorkspace::name).orElse("No workspace")));
        Tooltip folder = new Tooltip();
        folder.textProperty()
                .bind(model.workspaceProperty()
                        .map(open -> open.map(it -> it.folder().toString()).orElse("Open or create one on Home")));
        workspaceName.setTooltip(folder);
        readOnly.visibleProperty()
                .bind(model.workspaceProperty()
                        .map(open -> open.map(OpenWorkspace::readOnly).orElse(false)));
        readOnly.managedProperty().bind(readOnly.visibleProperty());
        face(undoButton, undo.undoCommand(), undo.undoWords());
        face(redoButton, undo.redoCommand(), undo.redoWords());
        settingsButton
                .visibleProperty()
                .bind(shellCommands.settingsCommand(this::showSettings).possible());
        settingsButton.setOnAction(click -> showSettings());
        searchButton.setOnAction(click -> showPalette());
        helpButton.setOnAction(click -> showShortcuts());
    }

    private static void face(Button button, Command command, ObservableValue<String> words) {
        button.setOnAction(click -> command.run().run());
        button.disableProperty().bind(Bindings.not(command.possible()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.map(text -> text + "  " + command.keysInWords()));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words);
    }

    private void offerThemes() {
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setGraphic(choice.icon().node());
            item.setToggleGroup(group);
            item.setOnAction(click -> theme.choiceProperty().set(choice));
            themeMenu.getItems().add(item);
        }
        theme.choiceProperty().subscribe(choice -> {
            group.selectToggle(
                    group.getToggles().get(List.of(ThemeChoice.values()).indexOf(choice)));
            themeMenu.setGraphic(choice.icon().node());
        });
    }

    private void bringToFront(Front front) {
        ViewLoader.Loaded loaded = load(front.view());
        content.getChildren().setAll(loaded.root(), noticesPane);
        navigation.mark(front.view());
        undo.follow(loaded.controller().history());
        listen();
        loaded.controller().shown();
        front.subject().ifPresent(loaded.controller()::show);
    }

    private ViewLoader.Loaded load(Views view) {
        return view == Views.HOME
                ? home.load(view)
                : model.workspaceProperty()
                        .get()
                        .orElseThrow(() -> new IllegalStateException("No workspace is open to show " + view + " of"))
                        .views()
                        .load(view);
    }

    private void listen() {
        if (root.getScene() != null) {
            List<Command> commands = new ArrayList<>(windowCommands());
            commands.addAll(
                    load(model.frontProperty().get().view()).controller().commands());
            Shortcuts.listen(root.getScene(), commands);
        }
    }

    private List<Command> windowCommands() {
        return shellCommands.all(this::showPalette, this::showShortcuts, this::showSettings);
    }

    /** Every command there is: those of the view in front first, those of the others under their view's name. */
    private List<Command> allCommands() {
        Views front = model.frontProperty().get().view();
        List<Command> commands = new ArrayList<>(load(front).controller().commands());
        for (Views view : shellCommands.places()) {
            if (view != front) {
                View controller = load(view).controller();
                controller.commands().forEach(command -> commands.add(elsewhere(view, command)));
            }
        }
        commands.addAll(windowCommands());
        return commands;
    }

    private Command elsewhere(Views view, Command command) {
        Runnable goAndRun = () -> {
            model.show(view);
            command.run().run();
        };
        return new Command(view.label() + ": " + command.label(), Optional.empty(), command.possible(), goAndRun);
    }

    private void showPalette() {
        CommandPalette palette = new CommandPalette(allCommands(), overlay::close);
        overlay.open(palette, palette.field());
    }

    private void showSettings() {
        model.workspaceProperty().get().ifPresent(open -> {
            SettingsSheet sheet = new SettingsSheet(
                    new SettingsViewModel(
                            open.settings(), open.trial(), background, Pause.of(UNTIL_TRIED), model::keep),
                    overlay::close);
            overlay.open(sheet, sheet.first());
        });
    }

    private void showShortcuts() {
        List<Command> commands = new ArrayList<>(windowCommands());
        commands.addAll(load(model.frontProperty().get().view()).controller().commands());
        ShortcutsSheet sheet = new ShortcutsSheet(commands, overlay::close);
        overlay.open(sheet, sheet.closeButton());
    }
}
