package dev.rehearsal.ui.shell;

import dev.rehearsal.pack.Settings;
import dev.rehearsal.pack.Settings.QuietHours;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole workspace: in whose name reviews are recorded and whether that may be the author's, on which clock
 * times are read, and when no message goes out. {@code quietHours} null means messages go out at any hour.
 */
public record WorkspaceSettings(
        String person,
        boolean needsSecondPerson,
        ZoneId zone,
        @Nullable QuietHours quietHours,
        List<Settings.FrequencyCap> caps) {
    public WorkspaceSettings {
        caps = List.copyOf(caps);
    }

    /** As they go into a pack. */
    public Settings inPack() {
        return new Settings(zone.getId(), quietHours, caps);
    }

    WorkspaceSettings withPerson(String other) {
        return new WorkspaceSettings(other, needsSecondPerson, zone, quietHours, caps);
    }

    WorkspaceSettings withSecondPerson(boolean needed) {
        return new WorkspaceSettings(person, needed, zone, quietHours, caps);
    }

    WorkspaceSettings withZone(ZoneId other) {
        return new WorkspaceSettings(person, needsSecondPerson, other, quietHours, caps);
    }

    WorkspaceSettings withQuietHours(@Nullable QuietHours other) {
        return new WorkspaceSettings(person, needsSecondPerson, zone, other, caps);
    }

    WorkspaceSettings withCaps(UnaryOperator<List<Settings.FrequencyCap>> change) {
        return new WorkspaceSettings(person, needsSecondPerson, zone, quietHours, change.apply(caps));
    }
}
