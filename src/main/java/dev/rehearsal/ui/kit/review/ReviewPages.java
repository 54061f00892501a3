package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.review.ReviewViewModel.Page;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the review one above the other, of which one is in front or none. Escape goes back, and the focus with it to
 * where it was.
 */
public final class ReviewPages extends StackPane {
    private final ReviewViewModel model;
    private final Parent versions;
    private final Parent approval;
    private final ReviewParts.Places places;
    private @Nullable Node focusBefore;

    ReviewPages(ReviewViewModel model, Parent versions, Parent approval, ReviewParts.Places places) {
        this.model = model;
        this.versions = versions;
        this.approval = approval;
        this.places = places;
        getChildren().setAll(versions, approval);
        model.pageProperty().addListener((property, before, now) -> turn(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.leave();
                key.consume();
            }
        });
        turn(Page.NONE, Page.NONE);
    }

    /** Whether a page is in front; what the view shows else makes room then. */
    public BooleanBinding inFront() {
        return model.pageProperty().isNotEqualTo(Page.NONE);
    }

    private void turn(Page before, Page now) {
        if (before == Page.NONE && now != Page.NONE && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        Nodes.show(versions, now == Page.VERSIONS);
        Nodes.show(approval, now == Page.APPROVAL);
        Nodes.show(this, now != Page.NONE);
        if (now == Page.VERSIONS) {
            focus(versions.lookup("#review-versions"));
        } else if (now == Page.APPROVAL) {
            focus(approval.lookup("#leave-approval"));
        } else if (before != Page.NONE) {
            focus(focusBefore);
            focusBefore = null;
            if (model.approval().renamedProperty().get()) {
                model.approval().taken();
                places.renamed();
            }
        }
    }

    private static void focus(@Nullable Node node) {
        if (node != null) {
            node.requestFocus();
        }
    }
}
