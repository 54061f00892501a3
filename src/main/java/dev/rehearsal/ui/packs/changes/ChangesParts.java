package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;

/** The controllers of the page that compares packs. */
public final class ChangesParts {
    private ChangesParts() {}

    public static ViewLoader register(ViewLoader views, ChangesViewModel model, Times times) {
        return views.registerPart(ChangesController.class, () -> new ChangesController(model, times))
                .registerPart(ResultDiffController.class, () -> new ResultDiffController(model));
    }
}
