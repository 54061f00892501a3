package dev.rehearsal.store;

import java.util.List;

/** What the rules of a pack are to those of the workspace, by name. */
public record DraftReport(List<String> fresh, List<String> changed, List<String> unchanged) {
    public DraftReport {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }
}
