package dev.rehearsal.ui.kit.review;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.review.ReviewFile.VersionLine;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Two versions of a document, and how they differ. */
final class DiffViewModel {
    private final ReviewDesk desk;
    private final Background background;
    private final Notices notices;
    private final ObservableList<VersionLine> versions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VersionLine> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VersionLine> after = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Differences>> differences =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ReviewFile> file = Optional.empty();
    private boolean settling;

    DiffViewModel(ReviewDesk desk, Background background, Notices notices) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        before.addListener((property, was, now) -> compare());
        after.addListener((property, was, now) -> compare());
    }

    /** Newest first. */
    ObservableList<VersionLine> versions() {
        return versions;
    }

    ObjectProperty<@Nullable VersionLine> beforeProperty() {
        return before;
    }

    ObjectProperty<@Nullable VersionLine> afterProperty() {
        return after;
    }

    /** Empty while there are not two versions, or while they are read. */
    ReadOnlyObjectProperty<Optional<Differences>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** The versions of the document, the newest against the one that is given. */
    void open(ReviewFile opened, int against) {
        file = Optional.of(opened);
        settle(opened, opened.version(), Math.max(1, against));
    }

    /** Reads the document again, the same two versions being compared where they are still there. */
    void refresh(ReviewFile opened) {
        if (file.filter(shown -> shown.id().equals(opened.id())).isPresent()) {
            boolean isNewer = file.get().version() != opened.version();
            VersionLine was = after.get();
            VersionLine old = before.get();
            file = Optional.of(opened);
            settle(
                    opened,
                    isNewer || was == null ? opened.version() : was.version(),
                    old == null ? opened.version() - 1 : old.version());
        }
    }

    /** Compares a version with the one before it. */
    void show(VersionLine version) {
        file.ifPresent(opened -> settle(opened, version.version(), Math.max(1, version.version() - 1)));
    }

    private void settle(ReviewFile opened, int newer, int older) {
        settling = true;
        versions.setAll(opened.versions());
        after.set(line(newer));
        before.set(line(older));
        settling = false;
        compare();
    }

    private @Nullable VersionLine line(int version) {
        return versions.stream()
                .filter(line -> line.version() == version)
                .findFirst()
                .orElse(versions.isEmpty() ? null : versions.getLast());
    }

    private void compare() {
        VersionLine old = before.get();
        VersionLine young = after.get();
        if (!settling && file.isPresent() && old != null && young != null) {
            String id = file.get().id();
            background.latest(
                    "Compare versions",
                    progress -> desk.differences(id, old.version(), young.version()),
                    found -> differences.set(Optional.of(found)),
                    notices::problem);
        }
    }
}
