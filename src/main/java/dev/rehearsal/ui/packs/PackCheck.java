package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReferences;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a pack can go out: its problems, each with the part by its name where the file has a pointer. */
record PackCheck(List<Finding> findings) {
    private static final Pattern PART = Pattern.compile("/(rules|campaigns|journeys)/(\\d+)(/.*)?");

    private static final Pattern UNKNOWN = Pattern.compile("unknown (rule|campaign|template) `([^`]*)`(;.*)?");

    PackCheck {
        findings = List.copyOf(findings);
    }

    /** What is wrong with which part; one that hinders makes the pack mean something else than it says. */
    record Finding(String part, String message, boolean hinders) {}

    static PackCheck of(RulePack pack) {
        PackReferences references = PackReferences.of(PackWriter.write(pack));
        List<Finding> findings = new ArrayList<>();
        references.errors().forEach(problem -> findings.add(finding(pack, problem, true)));
        references.warnings().forEach(problem -> findings.add(finding(pack, problem, false)));
        return new PackCheck(findings);
    }

    boolean hinders() {
        return findings.stream().anyMatch(Finding::hinders);
    }

    private static Finding finding(RulePack pack, PackProblem problem, boolean hinders) {
        return new Finding(part(pack, problem.pointer()), inWords(problem.message()), hinders);
    }

    /** What the file does not know is, for somebody who approves rules, not approved. */
    private static String inWords(String message) {
        return UNKNOWN.matcher(message).replaceAll("needs the $1 “$2”, which does not go along; approve it as well");
    }

    private static String part(RulePack pack, String pointer) {
        Matcher part = PART.matcher(pointer);
        if (!part.matches()) {
            return "Pack";
        }
        int number = Integer.parseInt(part.group(2));
        return switch (part.group(1)) {
            case "rules" -> pack.rules().get(number).name();
            case "campaigns" -> pack.campaigns().get(number).name();
            default -> pack.journeys().get(number).name();
        };
    }
}
