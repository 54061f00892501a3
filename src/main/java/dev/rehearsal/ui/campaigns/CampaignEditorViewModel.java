package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.edit.Edit;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Edited;
import dev.rehearsal.ui.kit.Notice;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The campaign that is edited. Every edit can be taken back, and is kept by itself a moment later, so that nothing is lost
 * before it is saved; saving makes it the campaign's draft.
 */
final class CampaignEditorViewModel {
    private record Read(CampaignShelf.Opened opened, RulePack pack) {}

    private final CampaignShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Pause quiet;
    private final KeptEdits kept;
    private final ReadOnlyObjectWrapper<@Nullable Edited<Campaign>> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Campaign> campaign = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CampaignLine> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RulePack> pack = new ReadOnlyObjectWrapper<>(RulePack.of(List.of()));
    private final OpenProblems problems = new OpenProblems();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String savedText = "";

    CampaignEditorViewModel(CampaignShelf shelf, Background background, Notices notices, Pause quiet) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.quiet = quiet;
        this.kept = new KeptEdits(shelf, background, notices);
    }

    boolean isOpen() {
        return campaign.get() != null;
    }

    /** Opens a campaign with what was edited and not saved; what is open already stays as it is edited. */
    void open(String id) {
        Campaign now = campaign.get();
        if (now == null || !now.id().equals(id)) {
            if (now != null && changed.get()) {
                kept.keep(now, savedText, true);
            }
            read(id);
        }
    }

    /** Reads the open campaign again, since the store changed it. */
    void reopen() {
        Campaign now = campaign.get();
        if (now != null) {
            read(now.id());
        }
    }

    /** Nothing is open any more, since the open campaign is gone. */
    void close() {
        edited.set(null);
        line.set(null);
        campaign.set(null);
        changed.set(false);
        problems.begin();
        judge();
    }

    private void read(String id) {
        background.latest(
                "Open a campaign",
                progress -> new Read(shelf.open(id), shelf.pack()),
                read -> {
                    pack.set(read.pack());
                    opened(read.opened());
                },
                notices::problem);
    }

    /** Rules or templates may have changed beside. */
    void refresh() {
        background.latest(
                "Read what is beside the campaign",
                progress -> shelf.pack(),
                now -> {
                    pack.set(now);
                    judge();
                },
                notices::problem);
    }

    private void opened(CampaignShelf.Opened opened) {
        savedText = PackWriter.canonical(opened.saved());
        problems.begin();
        line.set(opened.line());
        Optional<CampaignText> text = opened.kept().flatMap(CampaignText::read);
        boolean fits = text.filter(found -> found.base().equals(savedText)).isPresent();
        begin(fits ? text.orElseThrow().campaign() : opened.saved());
        if (fits && changed.get()) {
            notices.information("Here are your changes of “%s” that were not saved."
                    .formatted(opened.saved().name()));
        } else if (text.isPresent() && !fits) {
            Campaign older = text.get().campaign();
            notices.add(new Notice(
                    Notice.Kind.WARNING,
                    "“%s” was changed elsewhere after your last edit of it. Your edit is kept."
                            .formatted(opened.saved().name()),
                    Optional.of(Command.of("Bring it back", () -> apply(new KeptEdits.BringBack(older))))));
        }
    }

    private void begin(Campaign first) {
        Edited<Campaign> history = new Edited<>(first);
        edited.set(history);
        history.value().addListener((value, before, now) -> {
            show(now);
            quiet.then(() -> keep(now.id()));
        });
        show(first);
    }

    private void show(Campaign now) {
        changed.set(!PackWriter.canonical(now).equals(savedText));
        campaign.set(now);
        judge();
    }

    private void judge() {
        problems.judge(campaign.get(), pack.get());
    }

    void apply(Edit<Campaign> edit) {
        Edited<Campaign> history = edited.get();
        if (history != null) {
            history.apply(edit);
        }
    }

    /** A field was left: what is typed next is a step of its own. */
    void settle() {
        Edited<Campaign> history = edited.get();
        if (history != null) {
            history.settle();
        }
    }

    /** Something was typed that is no value of its field; null takes it back. */
    void unreadable(CampaignProblem.Part part, String field, @Nullable String sentence) {
        if (problems.unreadable(part, field, sentence)) {
            judge();
        }
    }

    private void keep(String id) {
        Campaign now = campaign.get();
        if (now != null && now.id().equals(id)) {
            kept.keep(now, savedText, changed.get());
        }
    }

    /** Saves the campaign as its newest draft; {@code done} runs once it is on the disk. Refuses while something blocks. */
    void save(Runnable done) {
        Campaign now = campaign.get();
        if (now == null) {
            return;
        }
        Optional<CampaignProblem> first = problems.blocking();
        if (first.isPresent()) {
            notices.warning("The campaign is not finished: %s. It is kept and can be saved then."
                    .formatted(lowered(first.get().sentence())));
            return;
        }
        background.queue(
                "Save “%s”".formatted(now.name()),
                progress -> {
                    CampaignShelf.Opened opened = shelf.save(now);
                    shelf.forget(now.id());
                    return opened;
                },
                opened -> {
                    saved(now, opened);
                    done.run();
                },
                notices::problem);
    }

    private void saved(Campaign written, CampaignShelf.Opened opened) {
        Campaign now = campaign.get();
        if (now != null && now.id().equals(written.id())) {
            savedText = PackWriter.canonical(opened.saved());
            line.set(opened.line());
            show(now);
            settle();
        }
        notices.success("“%s” is saved as %s."
                .formatted(written.name(), lowered(opened.line().newest())));
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Writes what is not saved at once, on the calling thread: the workspace is about to close. */
    void keepNow() {
        Campaign now = campaign.get();
        if (now != null && changed.get()) {
            kept.keepNow(now, savedText);
        }
    }

    ReadOnlyObjectProperty<@Nullable Campaign> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /** The open campaign as it stands in the store. */
    ReadOnlyObjectProperty<@Nullable CampaignLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RulePack> packProperty() {
        return pack.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Edited<Campaign>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CampaignProblem>> problemsProperty() {
        return problems.allProperty();
    }

    /** Whether there is something that is not saved. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
