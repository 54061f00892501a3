package dev.rehearsal.insight;

import dev.rehearsal.insight.Parameter.Kind;
import dev.rehearsal.pack.PackEdit.Part;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Explanation;
import dev.rehearsal.replay.MessageExplanation;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which parameters of a pack may have a say in something. */
record Scope(RulePack pack, Parameters parameters) {
    private static final String ACTIONS = "/actions/";
    private static final Set<Kind> OF_OTHERS =
            Set.of(Kind.PRIORITY, Kind.GROUP, Kind.ACTIVE, Kind.COOLDOWN, Kind.LIMIT, Kind.AUDIENCE);

    /**
     * Those of the rule itself. When it is asked is not among them: then it would be another decision. Where a condition
     * failed that follows from the events alone, only what stands in it can make it hold, and where two did, nothing can
     * make both.
     */
    List<Parameter> ofDecision(String ruleId, @Nullable Explanation conditions) {
        List<Integer> failed = failedForGood(rule(ruleId).when(), conditions);
        String part = failed.isEmpty() ? "" : "/conditions/" + failed.getFirst() + "/";
        return failed.size() > 1
                ? List.of()
                : parameters.ofRule(ruleId).stream()
                        .filter(parameter -> !parameter.pointer().contains(ACTIONS)
                                && parameter.pointer().contains(part))
                        .toList();
    }

    /** Which of the conditions that all have to hold failed and follow from the events alone. */
    private static List<Integer> failedForGood(Condition when, @Nullable Explanation explained) {
        return explained != null
                        && !explained.holds()
                        && when instanceof Condition.All(List<Condition> parts)
                        && parts.size() == explained.parts().size()
                ? IntStream.range(0, parts.size())
                        .filter(i -> !explained.parts().get(i).holds() && isOfLog(parts.get(i)))
                        .boxed()
                        .toList()
                : List.of();
    }

    private static boolean isOfLog(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(Scope::isOfLog);
            case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(Scope::isOfLog);
            case Condition.Not(Condition part) -> isOfLog(part);
            case Condition.OfEvent event -> true;
            case Condition.History history -> true;
            case Condition.Aggregate aggregate -> true;
            case Condition.Sequence sequence -> true;
            case Condition.OfProfile profile -> false;
            case Condition.Firings firings -> false;
            case Condition.Prediction prediction -> false;
        };
    }

    private Rule rule(String ruleId) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    /** Those that say whether rules fire that the rule depends on. */
    List<Parameter> ofRelated(String ruleId, @Nullable Explanation conditions) {
        Rule asked = rule(ruleId);
        if (!failedForGood(asked.when(), conditions).isEmpty()) {
            return List.of();
        }
        Set<String> related = pack.rules().stream()
                .filter(other -> !other.id().equals(ruleId) && isRelated(asked, other))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return parameters.all().stream()
                .filter(parameter -> parameter.part() == Part.RULE
                        && related.contains(parameter.ownerId())
                        && OF_OTHERS.contains(parameter.kind()))
                .toList();
    }

    private static boolean isRelated(Rule asked, Rule other) {
        String group = asked.gates().exclusiveGroup();
        return (group != null && group.equals(other.gates().exclusiveGroup()))
                || (asked.on() instanceof Trigger.RuleFired(String fired) && fired.equals(other.id()))
                || asksForFirings(asked.when(), other.id())
                || other.then().stream()
                        .anyMatch(action -> action instanceof Action.AddToSegment
                                || action instanceof Action.RemoveFromSegment
                                || action instanceof Action.SetField
                                || action instanceof Action.IncrementField);
    }

    private static boolean asksForFirings(Condition condition, String ruleId) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(part -> asksForFirings(part, ruleId));
            case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(part -> asksForFirings(part, ruleId));
            case Condition.Not(Condition part) -> asksForFirings(part, ruleId);
            case Condition.Firings firings -> firings.ruleId().equals(ruleId);
            case Condition.OfEvent other -> false;
            case Condition.OfProfile other -> false;
            case Condition.History other -> false;
            case Condition.Aggregate other -> false;
            case Condition.Sequence other -> false;
            case Condition.Prediction other -> false;
        };
    }

    /** Those of the settings, of the campaign, and of what made the message: its delay and what cancels it. */
    List<Parameter> ofMessage(MessageExplanation message) {
        return parameters.all().stream()
                .filter(parameter -> switch (parameter.part()) {
                    case SETTINGS -> true;
                    case CAMPAIGN -> parameter.ownerId().equals(message.campaignId());
                    case RULE ->
                        parameter.ownerId().equals(message.origin())
                                && parameter.pointer().contains(ACTIONS);
                    case JOURNEY ->
                        message.origin().startsWith("journey:" + parameter.ownerId() + ":")
                                && parameter.pointer().contains("/nodes/");
                    case LIFECYCLE -> message.origin().startsWith("lifecycle:");
                    case SCORING, MODELS -> false;
                })
                .toList();
    }
}
