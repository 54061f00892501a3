package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What the campaign that is edited would have sent, replayed with the rules of the workspace whenever it changes. Only the
 * newest edit counts, and an edit costs what it touches.
 */
final class CampaignPreviewViewModel {
    private final CampaignShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CampaignPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper catchingUp = new ReadOnlyBooleanWrapper();
    private @Nullable Campaign campaign;
    private RulePack pack = RulePack.of(List.of());
    private @Nullable ReplayMemory memory;

    CampaignPreviewViewModel(CampaignShelf shelf, Background background, Notices notices, Pause quiet) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
        dataset.addListener((chosen, before, now) -> replaySoon());
    }

    /** Reads again which datasets there are. */
    void refresh() {
        background.latest("Datasets to try campaigns on", progress -> shelf.datasets(), this::offer, notices::problem);
    }

    private void offer(List<Dataset> found) {
        List<Dataset> withEvents =
                found.stream().filter(each -> each.firstTime() != Instants.NONE).toList();
        Dataset before = dataset.get();
        datasets.setAll(withEvents);
        dataset.set(withEvents.stream()
                .filter(each -> before != null && each.id() == before.id())
                .findFirst()
                .orElse(withEvents.isEmpty() ? null : withEvents.getLast()));
    }

    /** The campaign or the rules beside it are others now. */
    void show(@Nullable Campaign now, RulePack beside) {
        if (campaign == null || now == null || !now.id().equals(campaign.id())) {
            preview.set(null);
        }
        campaign = now;
        pack = beside;
        replaySoon();
    }

    private void replaySoon() {
        if (campaign != null && dataset.get() != null) {
            catchingUp.set(true);
            quiet.then(this::replay);
        }
    }

    private void replay() {
        Campaign now = campaign;
        Dataset chosen = dataset.get();
        if (now == null || chosen == null) {
            catchingUp.set(false);
            return;
        }
        RulePack beside = pack;
        background.latest(
                "Try the campaign",
                progress -> replay(now, beside, chosen, progress),
                found -> {
                    catchingUp.set(false);
                    preview.set(found);
                },
                problem -> {
                    catchingUp.set(false);
                    notices.problem(problem);
                });
    }

    private CampaignPreview replay(Campaign now, RulePack beside, Dataset chosen, Progress progress) throws Exception {
        List<Campaign> campaigns = new ArrayList<>(beside.campaigns());
        campaigns.removeIf(other -> other.id().equals(now.id()));
        campaigns.add(now);
        EventLog log = shelf.log(chosen, ForkJoinPool.commonPool(), progress);
        ReplayResult result = Replay.bind(beside.withCampaigns(campaigns), memory(log))
                .run(ReplayOptions.DEFAULT, progress, ForkJoinPool.commonPool());
        if (progress.cancelled()) {
            throw new CancellationException("a newer edit has come");
        }
        return CampaignPreview.of(now, result);
    }

    private synchronized ReplayMemory memory(EventLog log) {
        ReplayMemory known = memory;
        if (known == null || known.log() != log) {
            known = new ReplayMemory(log);
            memory = known;
        }
        return known;
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    ReadOnlyObjectProperty<@Nullable CampaignPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether what is on show is of an earlier edit. */
    ReadOnlyBooleanProperty catchingUpProperty() {
        return catchingUp.getReadOnlyProperty();
    }
}
