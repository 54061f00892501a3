package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import dev.rehearsal.ui.kit.review.ReviewDesk;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import dev.rehearsal.ui.kit.review.ReviewViewModel;
import java.util.List;
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

/** The campaigns of a workspace, and what is done with a whole one; its review is a model of its own. Every step is written before it shows. */
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

        private boolean fits(ReviewStatus status) {
            return switch (this) {
                case ALL -> status != ReviewStatus.ARCHIVED;
                case DRAFTS -> status == ReviewStatus.DRAFT;
                case IN_REVIEW -> status == ReviewStatus.IN_REVIEW;
                case APPROVED -> status == ReviewStatus.APPROVED;
                case ARCHIVED -> status == ReviewStatus.ARCHIVED;
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
    private final ReviewViewModel review;

    CampaignsViewModel(
            CampaignShelf shelf,
            CampaignEditorViewModel editor,
            ReviewDesk desk,
            Background background,
            Notices notices,
            Dialogs dialogs) {
        this.shelf = shelf;
        this.editor = editor;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.review = new ReviewViewModel(desk, background, notices, dialogs, this::reopen);
        editor.lineProperty().addListener((property, before, now) -> {
            if (now != null) {
                review.open(now.id());
            }
        });
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

    /** The way of the open campaign through review. */
    ReviewViewModel review() {
        return review;
    }

    /** What was done with whole campaigns, to be taken back. */
    StoredSteps steps() {
        return review.steps();
    }

    /** Reads the list and the review of the open campaign again, and opens the first campaign where none is open. */
    void reload() {
        review.reload();
        background.latest("Read the campaigns", progress -> shelf.list(), this::list, notices::problem);
    }

    /** A step may have changed the open campaign, or taken it away. */
    private void reopen() {
        background.latest(
                "Read the campaigns after a step",
                progress -> shelf.list(),
                lines -> {
                    Campaign open = editor.campaignProperty().get();
                    if (open != null
                            && lines.stream().anyMatch(line -> line.id().equals(open.id()))) {
                        editor.reopen();
                    } else {
                        editor.close();
                    }
                    list(lines);
                },
                notices::problem);
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
                    steps().add(step, way);
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
}
