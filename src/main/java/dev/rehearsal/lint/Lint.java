package dev.rehearsal.lint;

import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a pack through for what is probably not meant. Findings come gravest first and otherwise in the order of the pack;
 * none on a pack whose every rule can fire and says nothing twice.
 */
public final class Lint {
    private Lint() {}

    public static List<Finding> of(RulePack pack) {
        Domains domains = new Domains(Occasion.CAUSED, pack.models().churn() != null);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ReferenceFindings.of(pack));
        pack.rules().forEach(rule -> findings.addAll(RuleFindings.of(rule, domains)));
        findings.addAll(OverlapFindings.of(pack.rules(), pack.campaigns(), domains));
        findings.addAll(LoopFindings.of(pack.rules()));
        findings.addAll(LifecycleFindings.of(pack, domains));
        pack.journeys().forEach(journey -> findings.addAll(JourneyFindings.of(journey, domains)));
        findings.addAll(MessageFindings.of(pack, domains));
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }
}
