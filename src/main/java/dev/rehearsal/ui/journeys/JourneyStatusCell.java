package dev.rehearsal.ui.journeys;

import dev.rehearsal.ui.kit.review.StatusPill;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Where the newest version of a journey stands. */
final class JourneyStatusCell extends TableCell<JourneyLine, JourneyLine> {
    private final StatusPill pill = new StatusPill();

    @Override
    protected void updateItem(@Nullable JourneyLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        StatusPill.dress(pill, line.status(), line.statusWords());
        setGraphic(pill);
    }
}
