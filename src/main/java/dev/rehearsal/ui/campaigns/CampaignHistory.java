package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.HistoryOwner;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the page: those of templates while they are in front; else the edits of the open campaign, and behind them
 * what was done with whole campaigns, since an edit begins anew with each of those.
 */
final class CampaignHistory implements HistoryOwner {
    private final ObservableBooleanValue showsTemplates;
    private final ObservableValue<@Nullable Edited<Campaign>> edits;
    private final HistoryOwner campaigns;
    private final HistoryOwner templates;
    private final ObservableValue<Optional<String>> undoLabel;
    private final ObservableValue<Optional<String>> redoLabel;

    CampaignHistory(
            ObservableBooleanValue showsTemplates,
            ObservableValue<@Nullable Edited<Campaign>> edits,
            HistoryOwner campaigns,
            HistoryOwner templates) {
        this.showsTemplates = showsTemplates;
        this.edits = edits;
        this.campaigns = campaigns;
        this.templates = templates;
        this.undoLabel = label(HistoryOwner::undoLabel);
        this.redoLabel = label(HistoryOwner::redoLabel);
    }

    private ObservableValue<Optional<String>> label(Function<HistoryOwner, ObservableValue<Optional<String>>> of) {
        ObservableValue<Optional<String>> ofEdits = edits.<Optional<String>>flatMap(
                        each -> each == null ? null : of.apply(each))
                .orElse(Optional.empty());
        ObservableValue<Optional<String>> ofCampaigns = of.apply(campaigns);
        ObservableValue<Optional<String>> ofTemplates = of.apply(templates);
        return Bindings.createObjectBinding(
                () -> showsTemplates.get()
                        ? ofTemplates.getValue()
                        : ofEdits.getValue().or(ofCampaigns::getValue),
                showsTemplates,
                ofEdits,
                ofCampaigns,
                ofTemplates);
    }

    @Override
    public ObservableValue<Optional<String>> undoLabel() {
        return undoLabel;
    }

    @Override
    public ObservableValue<Optional<String>> redoLabel() {
        return redoLabel;
    }

    @Override
    public void undo() {
        now(HistoryOwner::undoLabel).undo();
    }

    @Override
    public void redo() {
        now(HistoryOwner::redoLabel).redo();
    }

    private HistoryOwner now(Function<HistoryOwner, ObservableValue<Optional<String>>> of) {
        Edited<Campaign> open = edits.getValue();
        if (showsTemplates.get()) {
            return templates;
        }
        return open != null && of.apply(open).getValue().isPresent() ? open : campaigns;
    }
}
