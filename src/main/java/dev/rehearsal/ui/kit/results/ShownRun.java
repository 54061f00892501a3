package dev.rehearsal.ui.kit.results;

import dev.rehearsal.event.Instants;
import dev.rehearsal.replay.ReplayResult;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The replay that is on show and the instant up to which it is shown, the playhead. The simulator sets both; whatever draws
 * what a replay did follows. What fell at the instant itself has happened. Used on the window's thread.
 */
public final class ShownRun {
    private final ReadOnlyObjectWrapper<@Nullable ReplayResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper instant = new ReadOnlyLongWrapper(Instants.NONE);

    /** Shows a result, all of it; whoever follows the result finds the instant at its horizon already. */
    public void show(ReplayResult shown) {
        instant.set(shown.horizon());
        result.set(shown);
    }

    /** Shows what had happened by an instant, in milliseconds since the epoch; not after the horizon. */
    public void moveTo(long epochMillis) {
        ReplayResult shown = result.get();
        if (shown != null) {
            instant.set(Math.min(epochMillis, shown.horizon()));
        }
    }

    /** Whether all of it is shown, so that counts of the whole result hold as they are. */
    public boolean isWhole() {
        ReplayResult shown = result.get();
        return shown == null || instant.get() >= shown.horizon();
    }

    /** Null until a replay was run. */
    public ReadOnlyObjectProperty<@Nullable ReplayResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Milliseconds since the epoch; {@link Instants#NONE} where there is nothing to show. */
    public ReadOnlyLongProperty instantProperty() {
        return instant.getReadOnlyProperty();
    }
}
