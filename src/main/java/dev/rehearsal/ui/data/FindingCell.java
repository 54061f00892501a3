package dev.rehearsal.ui.data;

import dev.rehearsal.quality.Finding;
import dev.rehearsal.quality.Severity;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A finding in the list: how grave, about what, how many, and the sentence. */
final class FindingCell extends ListCell<Finding> {
    private static final double EDGES = 28;

    private final Label severity = new Label();
    private final Label topic = new Label();
    private final Label count = new Label();
    private final Label sentence = new Label();
    private final VBox box;

    FindingCell(ListView<Finding> list) {
        topic.getStyleClass().add("secondary");
        count.getStyleClass().addAll("secondary");
        sentence.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(severity, topic, space, count);
        head.getStyleClass().add("finding-head");
        box = new VBox(head, sentence);
        box.getStyleClass().add("finding");
        box.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
        box.maxWidthProperty().bind(box.prefWidthProperty());
    }

    /** The pill of a severity; its words say it too, not the colour alone. */
    static void dress(Label pill, Severity severity) {
        pill.setText(QualityModel.words(severity));
        pill.getStyleClass()
                .setAll(
                        "label",
                        "pill",
                        switch (severity) {
                            case ERROR -> "danger";
                            case WARNING -> "warning";
                            case NOTE -> "accent";
                        });
    }

    /** The words wrap, which a cell by itself does not make room for. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(box.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            return;
        }
        dress(severity, finding.severity());
        topic.setText(finding.check().topic());
        count.setText(finding.unit().count(finding.count()));
        sentence.setText(finding.sentence());
        setAccessibleText(QualityModel.words(finding.severity()) + ": " + finding.sentence());
        setGraphic(box);
    }
}
