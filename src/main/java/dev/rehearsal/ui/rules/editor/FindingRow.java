package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.lint.Severity;
import dev.rehearsal.ui.kit.Icons;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that is probably not meant, with the way to the place where it is put right. */
final class FindingRow {
    private FindingRow() {}

    static Button of(LiveResultViewModel.Lint lint, RuleEditorViewModel editor) {
        boolean grave = lint.finding().severity() == Severity.ERROR;
        Label why = words(lint.finding().why(), "finding-why");
        Label fix = words(lint.finding().fix(), "secondary");
        VBox both = new VBox(2, why, fix);
        FontIcon icon = (grave ? Icons.PROBLEM : Icons.WARNING).node();
        icon.getStyleClass().add(grave ? "danger-icon" : "warning-icon");
        why.setGraphic(icon);
        Button row = new Button();
        row.setGraphic(both);
        row.getStyleClass().addAll("quiet", "finding-row");
        row.setMaxWidth(Double.MAX_VALUE);
        both.maxWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText((grave ? "Wrong: " : "Maybe not meant: ")
                + lint.finding().why() + " " + lint.finding().fix());
        row.setOnAction(click -> editor.focus(lint.place()));
        return row;
    }

    /** Without the pointer into the pack, which the way to the place makes up for, and without the marks of code. */
    private static String plain(String sentence) {
        String words = sentence.replace("`", "").replaceFirst("^At /\\S*: ", "");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Label words(String sentence, String styleClass) {
        Label label = new Label(plain(sentence));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
