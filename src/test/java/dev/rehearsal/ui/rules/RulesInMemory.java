package dev.rehearsal.ui.rules;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.Reversible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules and their versions in memory, with the review steps that a workspace has. */
final class RulesInMemory implements RuleShelf {
    private static final Instant SAVED = Instant.parse("2026-03-02T09:30:00Z");

    private final Map<String, List<Version>> versions = new LinkedHashMap<>();

    private record Version(Rule rule, RuleStatus status, String comment) {}

    private Version newest(String id) {
        return versions.getOrDefault(id, List.of()).getLast();
    }

    private void stand(String id, RuleStatus status, String comment) {
        Version newest = newest(id);
        versions.getOrDefault(id, List.of())
                .set(versions.getOrDefault(id, List.of()).size() - 1, new Version(newest.rule(), status, comment));
    }

    @Override
    public List<RuleLine> list() {
        return versions.keySet().stream().map(this::line).toList();
    }

    private RuleLine line(String id) {
        List<Version> all = versions.getOrDefault(id, List.of());
        OptionalInt approved = OptionalInt.empty();
        for (int number = 1; number <= all.size(); number++) {
            if (all.get(number - 1).status() == RuleStatus.APPROVED) {
                approved = OptionalInt.of(number);
            }
        }
        Rule rule = newest(id).rule();
        return new RuleLine(
                id,
                rule.name(),
                RuleSentence.of(rule),
                newest(id).status(),
                all.size(),
                approved,
                Optional.of(new RuleLine.LastResult(12_402, 8_110)));
    }

    @Override
    public OpenRule open(String id) {
        List<RuleVersion> rows = new ArrayList<>();
        List<Version> all = versions.getOrDefault(id, List.of());
        for (int number = all.size(); number > 0; number--) {
            Version version = all.get(number - 1);
            rows.add(new RuleVersion(number, version.status(), SAVED, "reviewer", version.comment()));
        }
        return new OpenRule(
                line(id), newest(id).rule(), PackWriter.write(newest(id).rule()), rows);
    }

    @Override
    public Reversible submit(String id) {
        return taken(id, () -> stand(id, RuleStatus.IN_REVIEW, ""));
    }

    @Override
    public Reversible approve(String id, String comment) {
        return taken(id, () -> stand(id, RuleStatus.APPROVED, comment));
    }

    @Override
    public Reversible sendBack(String id, String comment) {
        return taken(id, () -> stand(id, RuleStatus.DRAFT, comment));
    }

    @Override
    public Reversible archive(String id) {
        return taken(id, () -> stand(id, RuleStatus.ARCHIVED, ""));
    }

    @Override
    public Reversible restore(String id, int version) {
        List<Version> all = versions.getOrDefault(id, List.of());
        return taken(id, () -> all.add(new Version(all.get(version - 1).rule(), RuleStatus.DRAFT, "")));
    }

    private Reversible taken(String id, Runnable step) {
        List<Version> before = List.copyOf(versions.getOrDefault(id, List.of()));
        step.run();
        List<Version> after = List.copyOf(versions.getOrDefault(id, List.of()));
        return new Reversible() {
            @Override
            public void undo() {
                versions.put(id, new ArrayList<>(before));
            }

            @Override
            public void redo(Progress progress) {
                versions.put(id, new ArrayList<>(after));
            }
        };
    }

    @Override
    public ImportReport compare(RulePack pack) {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            boolean known = versions.containsKey(rule.id());
            boolean same = known && newest(rule.id()).rule().equals(rule);
            (same ? unchanged : known ? changed : fresh).add(rule.name());
        }
        return new ImportReport(fresh, changed, unchanged);
    }

    @Override
    public ImportReport importDrafts(RulePack pack) {
        ImportReport report = compare(pack);
        for (Rule rule : pack.rules()) {
            if (!report.unchanged().contains(rule.name())) {
                versions.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                        .add(new Version(rule, RuleStatus.DRAFT, ""));
            }
        }
        return report;
    }
}
