package dev.rehearsal.ui.campaigns;

import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Nodes;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the campaign would have sent on a dataset: a line for each variant and one for the holdout. */
public final class CampaignPreviewController {
    private final CampaignPreviewViewModel model;

    @FXML
    private ComboBox<Dataset> dataset;

    @FXML
    private Label state;

    @FXML
    private Label nothing;

    @FXML
    private VBox result;

    @FXML
    private Label sent;

    @FXML
    private Label reach;

    @FXML
    private VBox rows;

    CampaignPreviewController(CampaignPreviewViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        dataset.setItems(model.datasets());
        dataset.setConverter(new DatasetWords());
        model.datasetProperty().subscribe(now -> dataset.setValue(now));
        dataset.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                model.datasetProperty().set(now);
            }
        });
        model.catchingUpProperty().subscribe(behind -> {
            state.setText(behind ? "Catching up…" : "Up to date");
            state.getStyleClass().setAll("label", "pill", behind ? "warning" : "success");
            result.setOpacity(behind ? 0.6 : 1);
        });
        state.visibleProperty().bind(model.datasetProperty().isNotNull());
        model.previewProperty().subscribe(this::show);
        model.datasetProperty()
                .addListener(
                        (value, before, now) -> show(model.previewProperty().get()));
    }

    private void show(@Nullable CampaignPreview preview) {
        boolean any = preview != null
                && preview.rows().stream().anyMatch(row -> row.sent() > 0 || row.other() > 0 || row.reached() > 0);
        Nodes.show(result, any);
        Nodes.show(nothing, !any);
        if (preview == null || !any) {
            nothing.setText(
                    model.datasetProperty().get() == null
                            ? "Import events to see what the campaign would have sent."
                            : preview == null
                                    ? ""
                                    : "With the rules of this workspace no message of this campaign would have been made"
                                            + " on these events.");
            return;
        }
        int messages =
                preview.rows().stream().mapToInt(CampaignPreview.Row::sent).sum();
        int customers = preview.rows().stream()
                .filter(row -> !row.holdout())
                .mapToInt(CampaignPreview.Row::reached)
                .sum();
        sent.setText(Figures.count(messages, "message"));
        reach.setText("to " + Figures.count(customers, "customer"));
        int most = preview.rows().stream()
                .mapToInt(row -> Math.max(row.sent(), row.holdout() ? row.other() : 0))
                .max()
                .orElse(0);
        rows.getChildren()
                .setAll(preview.rows().stream().map(row -> row(row, most)).toList());
    }

    private static VBox row(CampaignPreview.Row row, int most) {
        Label name = new Label(row.name() + (row.share().isEmpty() ? "" : ", " + row.share()));
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        Pane space = new Pane();
        HBox.setHgrow(space, Priority.ALWAYS);
        int length = row.holdout() ? row.other() : row.sent();
        Label count = new Label(
                row.holdout() ? Figures.count(row.other()) + " held out" : Figures.count(row.sent()) + " sent");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label more = FormSection.words(moreWords(row));
        VBox box = new VBox(4, new HBox(8, name, space, count), bar(length, most, row.holdout()), more);
        box.setAccessibleText(name.getText() + ": " + count.getText() + ", " + more.getText());
        return box;
    }

    private static String moreWords(CampaignPreview.Row row) {
        String customers = Figures.count(row.reached(), "customer");
        if (row.holdout()) {
            return customers + " would have got a message and did not";
        }
        return row.other() == 0
                ? customers
                : customers + " · " + Figures.count(row.other()) + " more suppressed, cancelled or still to come";
    }

    private static Region bar(int length, int most, boolean held) {
        Region bar = new Region();
        bar.getStyleClass().addAll("preview-bar", held ? "held" : "sent");
        Pane track = new Pane(bar);
        track.getStyleClass().add("preview-track");
        bar.prefWidthProperty().bind(track.widthProperty().multiply(most == 0 ? 0 : (double) length / most));
        return track;
    }

    private static final class DatasetWords extends StringConverter<Dataset> {
        @Override
        public String toString(@Nullable Dataset shown) {
            return shown == null ? "" : shown.name() + ", " + Figures.count(shown.events(), "event");
        }

        @Override
        public @Nullable Dataset fromString(String words) {
            return null;
        }
    }
}
