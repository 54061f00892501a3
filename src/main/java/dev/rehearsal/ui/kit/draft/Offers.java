package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.event.Field;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that a form offers to choose from: the fields and values of the data, and what the workspace's pack names. */
public record Offers(FieldCatalog catalog, RulePack pack) {
    public static final Offers NOTHING = new Offers(FieldCatalog.EMPTY, RulePack.of(List.of()));

    /** Something to choose by its id, how it is called, and words that say more of it; they may be empty. */
    public record Choice(String id, String label, String words) {
        public Choice(String id, String words) {
            this(id, id, words);
        }

        /** Whether the words of a search are in it. */
        public boolean matches(String search) {
            String shown = (id + " " + label + " " + words).toLowerCase(Locale.ROOT);
            return Stream.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                    .allMatch(shown::contains);
        }
    }

    public List<Choice> rules() {
        return pack.rules().stream()
                .map(rule -> new Choice(rule.id(), rule.name(), ""))
                .toList();
    }

    public List<Choice> templates() {
        List<Choice> choices = new ArrayList<>();
        pack.templates()
                .forEach(template -> choices.add(
                        new Choice(template.id(), Objects.requireNonNullElse(template.name(), template.id()), "")));
        sends().map(send -> send.message().templateId())
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> choices.stream().noneMatch(choice -> choice.id().equals(id)))
                .forEach(id -> choices.add(new Choice(id, "")));
        return choices;
    }

    public List<Choice> campaigns() {
        return pack.campaigns().stream()
                .map(campaign -> new Choice(campaign.id(), campaign.name(), ""))
                .toList();
    }

    /** Those that customers are in, and those that rules name. */
    public List<Choice> segments() {
        List<Choice> choices = new ArrayList<>();
        for (ValueCount segment : catalog.profileValues(Field.SEGMENTS)) {
            choices.add(new Choice(segment.value().display(), customers(segment.count())));
        }
        TreeSet<String> named = new TreeSet<>();
        pack.rules().forEach(rule -> named.addAll(rule.gates().audience()));
        actions().forEach(action -> {
            if (action instanceof Action.AddToSegment(String segment)) {
                named.add(segment);
            }
        });
        choices.forEach(choice -> named.remove(choice.id()));
        named.forEach(segment -> choices.add(new Choice(segment, "named by a rule")));
        return choices;
    }

    private static String customers(long count) {
        return count < 0 ? "" : String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " customer" : " customers");
    }

    public List<Choice> stages() {
        List<Choice> choices = new ArrayList<>();
        Lifecycle lifecycle = pack.lifecycle();
        if (lifecycle != null) {
            lifecycle.stages().forEach(stage -> choices.add(new Choice(stage.name(), "")));
        }
        for (ValueCount stage : catalog.profileValues(Field.LIFECYCLE_STAGE)) {
            String name = stage.value().display();
            if (choices.stream().noneMatch(choice -> choice.id().equals(name))) {
                choices.add(new Choice(name, customers(stage.count())));
            }
        }
        return choices;
    }

    public List<Choice> groups() {
        return pack.rules().stream()
                .map(rule -> rule.gates().exclusiveGroup())
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> new Choice(group, ""))
                .toList();
    }

    /** Fields of events or of profiles, with the kind of their values and one of them. */
    public List<Choice> fields(boolean ofProfile) {
        return (ofProfile ? catalog.ofProfiles() : catalog.ofEvents())
                .stream()
                        .map(facts ->
                                new Choice(facts.field().name(), facts.field().label(), facts.words()))
                        .toList();
    }

    public FieldFacts facts(Field field, boolean ofProfile) {
        return ofProfile ? catalog.profile(field) : catalog.event(field);
    }

    /** How one of the choices is called; its id where it is not among them. */
    public static String label(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }

    public List<Choice> values(Field field, boolean ofProfile) {
        return (ofProfile ? catalog.profileValues(field) : catalog.eventValues(field))
                .stream()
                        .map(one -> new Choice(
                                one.value().display(),
                                one.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", one.count())))
                        .toList();
    }

    private Stream<Action> actions() {
        return pack.rules().stream().map(Rule::then).flatMap(List::stream);
    }

    private Stream<Action.Send> sends() {
        return actions().filter(Action.Send.class::isInstance).map(Action.Send.class::cast);
    }
}
