package dev.rehearsal.ui.campaigns;

import dev.rehearsal.store.DocumentStatus;
import javafx.scene.control.Label;

/** Where a campaign stands, as a pill. */
final class StatusPill extends Label {
    StatusPill() {
        getStyleClass().add("pill");
    }

    void show(DocumentStatus status) {
        show(this, status);
        setText(CampaignLine.statusName(status));
    }

    /** Colours a label that is a pill already. */
    static void show(Label pill, DocumentStatus status) {
        pill.getStyleClass().removeAll("warning", "success");
        switch (status) {
            case IN_REVIEW -> pill.getStyleClass().add("warning");
            case APPROVED -> pill.getStyleClass().add("success");
            case DRAFT, ARCHIVED -> {}
        }
    }
}
