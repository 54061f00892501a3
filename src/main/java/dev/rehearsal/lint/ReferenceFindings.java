package dev.rehearsal.lint;

import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReferences;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to nothing. The same as {@link PackReferences} finds, told of the part they are in. */
final class ReferenceFindings {
    private static final Pattern PLACE = Pattern.compile("/(rules|campaigns|journeys|lifecycle)(?:/(\\d+))?.*");

    private ReferenceFindings() {}

    static List<Finding> of(RulePack pack) {
        PackReferences references = PackReferences.of(PackWriter.write(pack));
        List<Finding> findings = new ArrayList<>();
        for (PackProblem problem : references.errors()) {
            findings.add(Finding.error(
                    "unknown_reference",
                    part(pack, problem.pointer()),
                    "At " + problem.pointer() + ": " + problem.message() + ".",
                    "Put what is meant into the pack, or name something that is in it."));
        }
        for (PackProblem problem : references.warnings()) {
            findings.add(Finding.warning(
                    "segment_never_filled",
                    part(pack, problem.pointer()),
                    "At " + problem.pointer() + ": " + problem.message() + ".",
                    "Add an action that does, unless something outside of the pack fills it."));
        }
        findings.addAll(silent(pack));
        return findings;
    }

    private static Finding.Part part(RulePack pack, String pointer) {
        Matcher place = PLACE.matcher(pointer);
        if (!place.matches()) {
            return Finding.Part.pack();
        }
        int number = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return switch (place.group(1)) {
            case "rules" -> Finding.Part.rule(pack.rules().get(number).id());
            case "campaigns" ->
                Finding.Part.campaign(pack.campaigns().get(number).id());
            case "journeys" -> Finding.Part.journey(pack.journeys().get(number).id());
            case String lifecycle -> Finding.Part.lifecycle();
        };
    }

    /** Rules that listen to one that is switched off. */
    private static List<Finding> silent(RulePack pack) {
        Map<String, Rule> rules = new TreeMap<>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Rule heard = rule.on() instanceof Trigger.RuleFired(String id) ? rules.get(id) : null;
            if (rule.active() && heard != null && !heard.active()) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "listens_to_inactive",
                        List.of(Finding.Part.rule(rule.id()), Finding.Part.rule(heard.id())),
                        rule.id() + " listens to the firings of " + heard.id() + ", which is switched off.",
                        "Switch " + heard.id() + " on, or " + rule.id() + " off."));
            }
        }
        return findings;
    }
}
