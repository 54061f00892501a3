package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.rule.Change;
import dev.rehearsal.store.PackPart;
import java.util.List;

/**
 * A part that came, went or says something else. Of one that came or went, the only change says what it is.
 */
public record PartChange(PackPart part, String id, String name, Change.Kind kind, List<Change> changes) {
    public PartChange {
        changes = List.copyOf(changes);
    }

    /** {@code Rule}, {@code Settings}. */
    public static String noun(PackPart part) {
        return switch (part) {
            case RULE -> "Rule";
            case JOURNEY -> "Journey";
            case CAMPAIGN -> "Campaign";
            case TEMPLATE -> "Template";
            case SETTINGS -> "Settings";
            case SCORING -> "Behavioural score";
            case LIFECYCLE -> "Lifecycle";
            case MODELS -> "Models";
        };
    }
}
