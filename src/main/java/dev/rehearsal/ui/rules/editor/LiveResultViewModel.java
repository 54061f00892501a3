package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.event.Instants;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.draft.FieldCatalog;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
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
 * What the rule that is edited would have done, replayed with all others of the workspace whenever it changes. Only the
 * newest edit counts: an older replay is told to stop and its result never arrives.
 */
public final class LiveResultViewModel {
    /** How long it has to be quiet before an edit is tried. */
    public static final Duration UNTIL_TRIED = Duration.ofMillis(30);

    private final RuleDesk desk;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final Times times;
    private final EditReplay replay;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable LiveResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NOTHING);
    private final ReadOnlyObjectWrapper<List<Lint>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper catchingUp = new ReadOnlyBooleanWrapper();
    private @Nullable RuleDraft draft;

    /** A finding with the place of the form where it is put right. */
    record Lint(Finding finding, Place place) {}

    private record Found(List<Dataset> datasets, RulePack pack) {}

    public LiveResultViewModel(RuleDesk desk, Background background, Notices notices, Pause quiet, Times times) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
        this.times = times;
        this.replay = new EditReplay(desk, times.zone());
        dataset.addListener((property, before, now) -> {
            if (now != null && !now.equals(before)) {
                loadCatalog(now);
                tryIt();
            }
        });
    }

    /** A rule was opened or saved: reads again what there is beside it. */
    public void start() {
        background.latest(
                "What the rule is tried on",
                progress -> new Found(desk.datasets(), desk.pack()),
                found -> {
                    replay.forget();
                    offers.set(new Offers(offers.get().catalog(), found.pack()));
                    Dataset before = dataset.get();
                    List<Dataset> withEvents = found.datasets().stream()
                            .filter(each -> each.firstTime() != Instants.NONE)
                            .toList();
                    datasets.setAll(withEvents);
                    dataset.set(withEvents.stream()
                            .filter(each -> before != null && each.id() == before.id())
                            .findFirst()
                            .orElse(withEvents.isEmpty() ? null : withEvents.getLast()));
                    tryIt();
                },
                notices::problem);
    }

    private void loadCatalog(Dataset chosen) {
        background.latest(
                "Fields of the data",
                progress -> FieldCatalog.of(desk.log(chosen, ForkJoinPool.commonPool(), progress)),
                catalog -> offers.set(new Offers(catalog, offers.get().pack())),
                notices::problem);
    }

    /** The rule is another now. */
    void show(@Nullable RuleDraft now) {
        draft = now;
        if (now == null) {
            result.set(null);
            findings.set(List.of());
        } else {
            tryIt();
        }
    }

    /** The result comes first, what is maybe not meant after it. */
    private void tryIt() {
        if (draft != null && dataset.get() != null) {
            catchingUp.set(true);
            quiet.then(this::replay);
        } else {
            lint();
        }
    }

    private void replay() {
        RuleDraft now = draft;
        Dataset chosen = dataset.get();
        if (now == null || chosen == null) {
            catchingUp.set(false);
            return;
        }
        Rule rule = now.rule();
        background.latest(
                "Try the rule",
                progress -> replay.of(rule, chosen, progress),
                found -> {
                    catchingUp.set(false);
                    result.set(found);
                    lint();
                },
                problem -> {
                    catchingUp.set(false);
                    notices.problem(problem);
                });
    }

    private void lint() {
        RuleDraft now = draft;
        if (now != null) {
            RulePack pack = offers.get().pack();
            background.latest(
                    "Look the rule through",
                    progress -> Lints.of(now, pack, progress),
                    findings::set,
                    notices::problem);
        }
    }

    /** Why the rule did or did not fire for the customer of the sample. */
    void explain(LiveResult.Sample sample, Consumer<DecisionExplanation> then) {
        LiveResult shown = result.get();
        if (shown != null) {
            background.latest(
                    "Explain a sample",
                    progress -> Replay.bind(shown.pack(), shown.log())
                            .explain(sample.ruleId(), sample.customerId(), sample.at()),
                    found -> found.ifPresent(then),
                    notices::problem);
        }
    }

    Times times() {
        return times;
    }

    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    ReadOnlyObjectProperty<@Nullable LiveResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Lint>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Whether the result on show is of an earlier edit. */
    ReadOnlyBooleanProperty catchingUpProperty() {
        return catchingUp.getReadOnlyProperty();
    }
}
