package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.edit.Edit;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;

/** Writes edits of campaigns that are not saved, so that they outlive the program, and lets go of them again. */
final class KeptEdits {
    private final CampaignShelf shelf;
    private final Background background;
    private final Notices notices;

    KeptEdits(CampaignShelf shelf, Background background, Notices notices) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
    }

    /**
     * Writes it beside the window.
     *
     * @param base the text of the saved campaign
     * @param changed whether it says anything else than that; where it does not there is nothing to keep
     */
    void keep(Campaign campaign, String base, boolean changed) {
        String text = new CampaignText(campaign, base).write();
        background.latest(
                "Keep the edit of " + campaign.id(),
                progress -> {
                    if (progress.cancelled()) {
                        return false;
                    }
                    if (changed) {
                        shelf.keep(campaign.id(), text);
                    } else {
                        shelf.forget(campaign.id());
                    }
                    return changed;
                },
                kept -> {},
                notices::problem);
    }

    /** Writes it at once, on the calling thread: the workspace is about to close. */
    void keepNow(Campaign campaign, String base) {
        try {
            shelf.keep(campaign.id(), new CampaignText(campaign, base).write());
        } catch (WorkspaceProblem problem) {
            notices.problem(Problem.of("Keep the edit", problem));
        }
    }

    /** The edit that brings back an older one as a whole. */
    record BringBack(Campaign older) implements Edit<Campaign> {
        @Override
        public Campaign apply(Campaign before) {
            return older;
        }

        @Override
        public String label() {
            return "bring back an edit";
        }
    }
}
