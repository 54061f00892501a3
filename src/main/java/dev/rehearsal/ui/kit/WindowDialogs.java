package dev.rehearsal.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The questions as dialogs over the window; choosers start where the last one ended. */
public final class WindowDialogs implements Dialogs {
    private final Stage owner;
    private Optional<File> lastFolder = Optional.empty();

    public WindowDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public boolean confirm(Question question) {
        Label consequence = new Label(question.consequence());
        consequence.setWrapText(true);
        consequence.setMaxWidth(420);
        Dialog<ButtonType> dialog = dialog(question.title(), consequence, question.verb());
        if (question.destructive()) {
            yes(dialog).getStyleClass().add("danger");
        }
        return dialog.showAndWait().filter(WindowDialogs::isYes).isPresent();
    }

    @Override
    public Optional<String> text(String title, String label, String suggestion, String verb) {
        TextField field = new TextField(suggestion);
        field.setPrefColumnCount(32);
        Label caption = new Label(label);
        caption.setLabelFor(field);
        VBox content = new VBox(8, caption, field);
        content.setAlignment(Pos.TOP_LEFT);
        Dialog<ButtonType> dialog = dialog(title, content, verb);
        yes(dialog).disableProperty().bind(field.textProperty().map(String::isBlank));
        dialog.setOnShown(shown -> field.requestFocus());
        return dialog.showAndWait()
                .filter(WindowDialogs::isYes)
                .map(answer -> field.getText().strip());
    }

    @Override
    public Optional<String> comment(String title, String explanation, boolean needed, String verb) {
        TextField field = new TextField();
        field.setPrefColumnCount(40);
        field.setAccessibleText("Comment");
        field.setPromptText(needed ? "Comment" : "Comment, if there is something to say");
        Label caption = new Label(explanation);
        caption.setWrapText(true);
        caption.setMaxWidth(420);
        caption.setLabelFor(field);
        Dialog<ButtonType> dialog = dialog(title, new VBox(8, caption, field), verb);
        if (needed) {
            yes(dialog).disableProperty().bind(field.textProperty().map(String::isBlank));
        }
        dialog.setOnShown(shown -> field.requestFocus());
        return dialog.showAndWait()
                .filter(WindowDialogs::isYes)
                .map(answer -> field.getText().strip());
    }

    @Override
    public Optional<String> choice(String title, String explanation, List<String> options, String verb) {
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(options));
        choice.getSelectionModel().selectFirst();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(title);
        Label caption = new Label(explanation);
        caption.setWrapText(true);
        caption.setMaxWidth(420);
        Dialog<ButtonType> dialog = dialog(title, new VBox(8, caption, choice), verb);
        return dialog.showAndWait().filter(WindowDialogs::isYes).map(answer -> choice.getValue());
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return remembered(chooser.showDialog(owner));
    }

    @Override
    public List<Path> files(String title, List<FileKind> kinds) {
        FileChooser chooser = chooser(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), kind.patterns())));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        return chosen.stream().flatMap(file -> remembered(file).stream()).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), kind.patterns()));
        return remembered(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastFolder = Optional.ofNullable(chosen.getParentFile()).filter(File::isDirectory);
        return Optional.of(chosen.toPath());
    }

    private Dialog<ButtonType> dialog(String title, Node content, String verb) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(verb, ButtonData.OK_DONE), ButtonType.CANCEL);
        return dialog;
    }

    private static Node yes(Dialog<ButtonType> dialog) {
        return dialog.getDialogPane()
                .lookupButton(dialog.getDialogPane().getButtonTypes().getFirst());
    }

    private static boolean isYes(ButtonType answer) {
        return answer.getButtonData() == ButtonData.OK_DONE;
    }
}
