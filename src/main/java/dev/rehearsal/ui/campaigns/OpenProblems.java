package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is wrong with the campaign that is open: in what it says, and in what was typed and is no value of its field. */
final class OpenProblems {
    private final ReadOnlyObjectWrapper<List<CampaignProblem>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, CampaignProblem> unreadable = new TreeMap<>();

    /** Says whether that is something else than before; a null sentence takes back what was said of the field. */
    boolean unreadable(CampaignProblem.Part part, String field, @Nullable String sentence) {
        CampaignProblem problem = sentence == null ? null : new CampaignProblem(part, true, sentence);
        return problem == null ? unreadable.remove(field) != null : !problem.equals(unreadable.put(field, problem));
    }

    /** Another campaign is open, of which nothing was typed yet. */
    void begin() {
        unreadable.clear();
    }

    void judge(@Nullable Campaign campaign, RulePack pack) {
        List<CampaignProblem> found = new ArrayList<>(unreadable.values());
        if (campaign != null) {
            found.addAll(CampaignProblems.of(campaign, pack));
        }
        all.set(List.copyOf(found));
    }

    /** The first that keeps the campaign from being saved. */
    Optional<CampaignProblem> blocking() {
        return all.get().stream().filter(CampaignProblem::blocks).findFirst();
    }

    ReadOnlyObjectProperty<List<CampaignProblem>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
