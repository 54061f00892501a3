package dev.rehearsal.store;

import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a pack has once, while it is taken in: its settings and what follows them. */
final class IntakeFrame {
    private IntakeFrame() {}

    static List<IntakeItem> compare(RulePack here, RulePack pack) {
        List<IntakeItem> items = new ArrayList<>();
        add(items, PackPart.SETTINGS, "Settings", settings(here), settings(pack));
        add(items, PackPart.SCORING, "Behavioural score", here.scoring(), pack.scoring());
        add(items, PackPart.LIFECYCLE, "Lifecycle", here.lifecycle(), pack.lifecycle());
        add(items, PackPart.MODELS, "Models", models(here), models(pack));
        return items;
    }

    private static void add(
            List<IntakeItem> items, PackPart part, String name, @Nullable Object here, @Nullable Object theirs) {
        if (theirs != null) {
            IntakeItem.State state = here == null
                    ? IntakeItem.State.NEW
                    : Objects.equals(here, theirs) ? IntakeItem.State.UNCHANGED : IntakeItem.State.HOLDS_AT_ONCE;
            items.add(new IntakeItem(part, "", name, state));
        }
    }

    private static @Nullable Settings settings(RulePack pack) {
        return pack.settings().equals(Settings.NONE) ? null : pack.settings();
    }

    private static @Nullable Models models(RulePack pack) {
        return pack.models().equals(Models.NONE) ? null : pack.models();
    }

    /** Saves what was chosen; a workspace without any of its own takes the pack's id and name too. */
    static void take(Handle handle, RulePack pack, Collection<IntakeItem> chosen) throws WorkspaceProblem {
        Set<PackPart> parts = EnumSet.noneOf(PackPart.class);
        chosen.stream().map(IntakeItem::part).forEach(parts::add);
        boolean first = PackFrame.text(handle).isEmpty();
        RulePack here = PackFrame.read(handle);
        RulePack frame = new RulePack(
                first ? pack.packId() : here.packId(),
                first ? pack.name() : here.name(),
                null,
                null,
                parts.contains(PackPart.SETTINGS) ? pack.settings() : here.settings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts.contains(PackPart.SCORING) ? pack.scoring() : here.scoring(),
                parts.contains(PackPart.LIFECYCLE) ? pack.lifecycle() : here.lifecycle(),
                parts.contains(PackPart.MODELS) ? pack.models() : here.models(),
                List.of(),
                List.of());
        if (!frame.equals(here)) {
            PackFrame.save(handle, frame);
        }
    }
}
