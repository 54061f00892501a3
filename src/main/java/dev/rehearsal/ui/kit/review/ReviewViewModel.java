package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The document that is open, the steps that it can take through review, and which of the review's pages is in front. Every
 * step is written before it shows, and can be taken back.
 */
public final class ReviewViewModel {
    private static final Set<ReviewStatus> NOT_ARCHIVED =
            EnumSet.of(ReviewStatus.DRAFT, ReviewStatus.IN_REVIEW, ReviewStatus.APPROVED);

    private final ReviewDesk desk;
    private final Background background;
    private final Notices notices;
    private final Runnable changed;
    private final ReviewSteps steps;
    private final DiffViewModel diff;
    private final ApprovalViewModel approval;
    private final ReadOnlyObjectWrapper<Optional<ReviewFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NONE);

    /** What of the review is in front. */
    public enum Page {
        NONE,
        VERSIONS,
        APPROVAL
    }

    /** @param changed has the view read its list again after a step */
    public ReviewViewModel(ReviewDesk desk, Background background, Notices notices, Dialogs dialogs, Runnable changed) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.changed = changed;
        this.steps = new ReviewSteps(desk, background, notices, dialogs, this::afterStep);
        this.diff = new DiffViewModel(desk, background, notices);
        this.approval = new ApprovalViewModel(desk, background, notices, dialogs, this::approve);
    }

    /** Empty while nothing is open. */
    public ReadOnlyObjectProperty<Optional<ReviewFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The steps through review, to be taken back. */
    public StoredSteps steps() {
        return steps.taken();
    }

    public String noun() {
        return desk.noun();
    }

    DiffViewModel diff() {
        return diff;
    }

    ApprovalViewModel approval() {
        return approval;
    }

    public void open(String id) {
        background.latest(
                "Open for review of a " + desk.noun(),
                progress -> desk.open(id),
                opened -> file.set(Optional.of(opened)),
                notices::problem);
    }

    /** Nothing is open any more. */
    public void close() {
        leave();
        file.set(Optional.empty());
    }

    /** Reads again what is open, and what stands in the way of an approval that is in front. */
    public void reload() {
        file.get().ifPresent(opened -> open(opened.id()));
        if (page.get() == Page.APPROVAL) {
            approval.reload();
        }
    }

    public BooleanBinding submittable() {
        return when(opened -> opened.status() == ReviewStatus.DRAFT);
    }

    /** Whether it waits for somebody's yes or no. */
    public BooleanBinding reviewable() {
        return when(opened -> opened.status() == ReviewStatus.IN_REVIEW);
    }

    public BooleanBinding archivable() {
        return when(opened -> NOT_ARCHIVED.contains(opened.status()));
    }

    public BooleanBinding deletable() {
        return when(ReviewFile::deletable);
    }

    public BooleanBinding anyOpen() {
        return when(opened -> true);
    }

    private BooleanBinding when(Predicate<ReviewFile> condition) {
        return Bindings.createBooleanBinding(() -> file.get().filter(condition).isPresent(), file);
    }

    public void submit() {
        file.get().ifPresent(steps::submit);
    }

    /** Opens it and submits it; opening it for another reason meanwhile does not keep it from that. */
    public void submit(String id) {
        background.latest(
                "Open to submit a " + desk.noun(),
                progress -> desk.open(id),
                opened -> {
                    file.set(Optional.of(opened));
                    submit();
                },
                notices::problem);
    }

    public void sendBack() {
        file.get().ifPresent(steps::sendBack);
    }

    private void approve(String comment) {
        file.get().ifPresent(opened -> steps.approve(opened, comment));
    }

    public void archive() {
        file.get().ifPresent(steps::archive);
    }

    public void restore(int version) {
        file.get().ifPresent(opened -> steps.restore(opened, version));
    }

    public void delete() {
        file.get().filter(ReviewFile::deletable).ifPresent(steps::delete);
    }

    /** Shows the versions, and how the newest differs from the approved one, or else from the one before. */
    public void showVersions() {
        file.get().ifPresent(opened -> {
            int before = opened.approvedVersion().orElse(opened.version() - 1);
            diff.open(opened, before == opened.version() ? opened.version() - 1 : before);
            page.set(Page.VERSIONS);
        });
    }

    /** Shows what is approved and what has to be true before. */
    public void showApproval() {
        file.get().filter(opened -> opened.status() == ReviewStatus.IN_REVIEW).ifPresent(opened -> {
            approval.open(opened.id());
            page.set(Page.APPROVAL);
        });
    }

    /** Goes back to where the pages were opened from. */
    public void leave() {
        page.set(Page.NONE);
    }

    /** What is open may be gone, or stand elsewhere. */
    private void afterStep() {
        changed.run();
        file.get()
                .ifPresent(opened -> background.latest(
                        "Open for review of a " + desk.noun(),
                        progress -> desk.open(opened.id()),
                        now -> {
                            file.set(Optional.of(now));
                            diff.refresh(now);
                            if (page.get() == Page.APPROVAL && now.status() != ReviewStatus.IN_REVIEW) {
                                leave();
                            }
                        },
                        gone -> close()));
    }
}
