package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.store.DocumentStatus;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.Question;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The campaigns of a workspace, and what is done with a whole one. Every step is written before it shows. */
final class CampaignsViewModel {
    /** Which campaigns the list shows. */
    enum Shown {
        ALL("Not archived"),
        DRAFTS("Drafts"),
        IN_REVIEW("In review"),
        APPROVED("Approved"),
        ARCHIVED("Archived");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean fits(DocumentStatus status) {
            return switch (this) {
                case ALL -> status != DocumentStatus.ARCHIVED;
                case DRAFTS -> status == DocumentStatus.DRAFT;
                case IN_REVIEW -> status == DocumentStatus.IN_REVIEW;
                case APPROVED -> status == DocumentStatus.APPROVED;
                case ARCHIVED -> status == DocumentStatus.ARCHIVED;
            };
        }
    }

    private final CampaignShelf shelf;
    private final CampaignEditorViewModel editor;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ObservableList<CampaignLine> all = FXCollections.observableArrayList();
    private final FilteredList<CampaignLine> campaigns = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StoredSteps steps;

    CampaignsViewModel(
            CampaignShelf shelf,
            CampaignEditorViewModel editor,
            Background background,
            Notices notices,
            Dialogs dialogs) {
        this.shelf = shelf;
        this.editor = editor;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.steps = new StoredSteps(background, notices, this::reopen);
        search.subscribe(this::filter);
        shown.subscribe(this::filter);
        filter();
    }

    private void filter() {
        campaigns.setPredicate(line -> shown.get().fits(line.status()) && line.matches(search.get()));
    }

    /** Those that match the search. */
    ObservableList<CampaignLine> campaigns() {
        return campaigns;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    BooleanBinding noCampaigns() {
        return Bindings.isEmpty(all).and(loaded);
    }

    /** What was done with whole campaigns, to be taken back. */
    StoredSteps steps() {
        return steps;
    }

    /** Reads the list again, and opens the first campaign where none is open. */
    void reload() {
        background.latest("Read the campaigns", progress -> shelf.list(), this::list, notices::problem);
    }

    private void reopen() {
        editor.reopen();
        reload();
    }

    private void list(List<CampaignLine> lines) {
        all.setAll(lines);
        loaded.set(true);
        if (!editor.isOpen() && !campaigns.isEmpty()) {
            editor.open(campaigns.getFirst().id());
        }
    }

    void open(String id) {
        editor.open(id);
    }

    /** Asks for a name and makes an empty campaign of it. */
    void make() {
        dialogs.text("Make a campaign", "Name", "New campaign", "Make the campaign")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> put(Campaign.empty(freshId(name), name), "make “" + name + "”"));
    }

    /** Makes another campaign that is as the open one is now. */
    void duplicate() {
        Campaign open = editor.campaignProperty().get();
        if (open != null) {
            String name = "Copy of " + open.name();
            put(open.as(freshId(name), name), "duplicate “" + open.name() + "”");
        }
    }

    private void put(Campaign campaign, String step) {
        background.queue(
                "Make “%s”".formatted(campaign.name()),
                progress -> shelf.make(campaign),
                way -> {
                    steps.add(step, way);
                    search.set("");
                    shown.set(Shown.ALL);
                    editor.open(campaign.id());
                    reload();
                },
                notices::problem);
    }

    private String freshId(String name) {
        Set<String> taken = all.stream().map(CampaignLine::id).collect(Collectors.toSet());
        return FreshIds.of(name, "campaign", taken);
    }

    void archive() {
        openLine()
                .filter(this::agreesToArchive)
                .ifPresent(line -> take("Archive", line, () -> shelf.archive(line.id()), "is archived."));
    }

    private boolean agreesToArchive(CampaignLine line) {
        return dialogs.confirm(new Question(
                "Archive “" + line.name() + "”?",
                "It no longer goes into packs, and messages that name it are not sent. Its versions stay, and restoring"
                        + " one brings it back.",
                "Archive the campaign",
                true));
    }

    void restore(int version) {
        openLine()
                .ifPresent(line -> take(
                        "Restore",
                        line,
                        () -> shelf.restore(line.id(), version),
                        "has a new draft that is as version " + version + " was."));
    }

    private Optional<CampaignLine> openLine() {
        return Optional.ofNullable(editor.lineProperty().get());
    }

    private void take(String verb, CampaignLine line, Step step, String outcome) {
        String task = verb + " “" + line.name() + "”";
        background.queue(
                task,
                progress -> step.take(),
                way -> {
                    steps.add(task.substring(0, 1).toLowerCase(Locale.ROOT) + task.substring(1), way);
                    notices.success("“" + line.name() + "” " + outcome, Command.of("Undo", steps::undo));
                    reopen();
                },
                problem -> {
                    notices.problem(problem);
                    reopen();
                });
    }

    /** A step that the store writes. */
    private interface Step {
        Reversible take() throws WorkspaceProblem;
    }
}
