package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Times;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * The parts of the review, each loaded from its FXML over the model of one view. They are not registered with the view
 * loader, since several views of a workspace have them.
 */
public final class ReviewParts {
    private ReviewParts() {}

    /** Where the owner of the review takes a reader. */
    public interface Places {
        /** Opens what is reviewed in its editor. */
        void edit();

        /** Shows the scenarios of the workspace. */
        void scenarios();

        /** Somebody else is here now: takes their name up everywhere. */
        void renamed();
    }

    /** The buttons of the steps, with what was said last. */
    public static Parent steps(ReviewViewModel model, Times times) {
        return load("/fxml/review-steps.fxml", new ReviewStepsController(model, times));
    }

    /** The pages that come to the front in the place of the view: versions, and the approval. */
    public static ReviewPages pages(ReviewViewModel model, Times times, Places places) {
        Parent versions = load("/fxml/review-versions.fxml", new VersionsController(model, times));
        Parent approval = load("/fxml/review-approval.fxml", new ApprovalController(model, places));
        return new ReviewPages(model, versions, approval, places);
    }

    private static Parent load(String fxml, Object controller) {
        FXMLLoader loader = new FXMLLoader(resource(fxml));
        loader.setControllerFactory(type -> controller);
        try {
            Parent root = loader.load();
            root.getStylesheets().add(resource("/styles/review.css").toExternalForm());
            return root;
        } catch (IOException e) {
            throw new IllegalStateException("A part of the review could not be loaded from " + fxml, e);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(ReviewParts.class.getResource(path), path);
    }
}
