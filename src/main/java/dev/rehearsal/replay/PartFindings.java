package dev.rehearsal.replay;

import org.jspecify.annotations.Nullable;

/**
 * What a part has found of some customers. Where the part was replayed for an earlier pack, the numbers say which number
 * each of that pack's rules and journeys has now; null means the same one.
 */
record PartFindings(Findings findings, int @Nullable [] ruleNumbers, int @Nullable [] journeyNumbers) {
    static PartFindings of(Findings findings) {
        return new PartFindings(findings, null, null);
    }
}
