package dev.rehearsal.ui.campaigns;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.StoredSteps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which templates there are, so that messages can name them. Every change is written at once and can be taken back. */
final class TemplatesViewModel {
    /** What a template can be for; the first is for any. */
    static final List<String> CHANNELS = List.of("any channel", "e-mail", "SMS", "push message");

    private static final List<String> CHANNEL_IDS = List.of("", "email", "sms", "push");

    private final CampaignShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Runnable changed;
    private final StoredSteps steps;
    private final ObservableList<TemplateLine> templates = FXCollections.observableArrayList();

    /** Which of {@link #CHANNELS} the template is for; null where it is for one that is not among them. */
    static @Nullable String channelOf(TemplateLine line) {
        String id = line.template().channel();
        int place = CHANNEL_IDS.indexOf(id == null ? "" : id);
        return place < 0 ? null : CHANNELS.get(place);
    }

    private record Read(List<Template> templates, RulePack pack) {}

    /** @param changed others offer templates too */
    TemplatesViewModel(CampaignShelf shelf, Background background, Notices notices, Dialogs dialogs, Runnable changed) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.changed = changed;
        this.steps = new StoredSteps(background, notices, this::readAgain);
    }

    ObservableList<TemplateLine> templates() {
        return templates;
    }

    StoredSteps steps() {
        return steps;
    }

    void reload() {
        background.latest(
                "Read the templates",
                progress -> new Read(shelf.templates(), shelf.pack()),
                read -> templates.setAll(TemplateLine.of(read.templates(), read.pack())),
                notices::problem);
    }

    private void readAgain() {
        reload();
        changed.run();
    }

    /** Asks for a name and makes a template of it. */
    void make() {
        name("Make a template", "New template", "Make the template").ifPresent(name -> {
            Set<String> taken = templates.stream().map(TemplateLine::id).collect(Collectors.toSet());
            String id = FreshIds.of(name, "template", taken);
            save(new Template(id, name, null, null, null), "make template “" + name + "”", "is there.");
        });
    }

    /** Makes the template that messages name already, under that very id. */
    void makeMissing(TemplateLine line) {
        name("Make the template “%s”".formatted(line.id()), line.id(), "Make the template")
                .ifPresent(name -> save(
                        new Template(line.id(), name, null, null, null),
                        "make template “" + name + "”",
                        "is there, and what names it finds it."));
    }

    /** Asks for another name; the id stays, since messages name it. */
    void rename(TemplateLine line) {
        Template old = line.template();
        name("Rename “%s”".formatted(line.name()), line.name(), "Rename")
                .filter(name -> !name.equals(line.name()))
                .ifPresent(name -> save(
                        new Template(old.id(), name, old.channel(), old.subject(), old.body()),
                        "rename template “" + line.name() + "”",
                        "has its new name."));
    }

    /** @param channel one of {@link #CHANNELS} */
    void channel(TemplateLine line, String channel) {
        int place = CHANNELS.indexOf(channel);
        String id = place <= 0 ? null : CHANNEL_IDS.get(place);
        Template old = line.template();
        save(
                new Template(old.id(), old.name(), id, old.subject(), old.body()),
                "change channel of “" + line.name() + "”",
                "is for " + channel + " now.");
    }

    private Optional<String> name(String title, String suggestion, String verb) {
        return dialogs.text(title, "Name", suggestion, verb).map(String::strip).filter(name -> !name.isEmpty());
    }

    private void save(Template template, String step, String outcome) {
        background.queue(
                "Save a template",
                progress -> shelf.saveTemplate(template),
                way -> {
                    steps.add(step, way);
                    notices.success("“" + template.name() + "” " + outcome, Command.of("Undo", steps::undo));
                    readAgain();
                },
                notices::problem);
    }
}
