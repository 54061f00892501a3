package dev.rehearsal.ui.campaigns;

import dev.rehearsal.store.DocumentVersion;
import dev.rehearsal.ui.kit.Times;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions of the campaign, newest first, with a way back to the older ones. */
final class VersionsSection extends FormSection {
    private final CampaignsViewModel model;
    private final Times times;
    private final VBox rows = new VBox();

    VersionsSection(CampaignsViewModel model, Times times) {
        super("VERSIONS");
        this.model = model;
        this.times = times;
        contains(rows);
    }

    void show(List<DocumentVersion> versions) {
        rows.getChildren()
                .setAll(versions.stream()
                        .map(version -> row(
                                version,
                                version.version() == versions.getFirst().version()))
                        .toList());
    }

    private HBox row(DocumentVersion version, boolean newest) {
        Label number = new Label("Version " + version.version());
        number.getStyleClass().add("strong");
        number.setMinWidth(USE_PREF_SIZE);
        StatusPill pill = new StatusPill();
        pill.show(version.status());
        pill.setMinWidth(USE_PREF_SIZE);
        Label saved = words(times.minute(version.savedAt().toEpochMilli()) + " · " + version.savedBy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(number, pill, saved, space);
        row.getStyleClass().add("campaign-version");
        if (!newest) {
            Button restore = new Button("Restore");
            restore.getStyleClass().add("quiet");
            restore.setMinWidth(USE_PREF_SIZE);
            restore.setAccessibleText("Restore version " + version.version());
            restore.setOnAction(click -> model.restore(version.version()));
            row.getChildren().add(restore);
        }
        return row;
    }
}
