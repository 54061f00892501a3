package dev.rehearsal.lint;

import dev.rehearsal.rule.Operator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What the text form of one value has to look like (semantics §2.2): how it begins and ends, what is in it, what it
 * matches. Knows contradictions for sure; that it finds none proves nothing.
 */
final class TextFacts {
    private static final Set<Operator> LOOKS =
            Set.of(Operator.STARTS_WITH, Operator.ENDS_WITH, Operator.CONTAINS, Operator.MATCHES);

    private final Map<Operator, List<String>> wanted = new EnumMap<>(Operator.class);
    private boolean impossible;

    private TextFacts() {
        LOOKS.forEach(look -> wanted.put(look, new ArrayList<>()));
    }

    /** Whether no value that has a text form can be as demanded. */
    static boolean contradict(List<Demand> demands) {
        TextFacts facts = new TextFacts();
        for (Demand demand : demands) {
            if (demand.met() && LOOKS.contains(demand.operator())) {
                facts.want(demand);
            }
        }
        for (Demand demand : demands) {
            if (!demand.met() && LOOKS.contains(demand.operator())) {
                facts.forbid(demand);
            }
        }
        return facts.impossible
                || facts.differ(Operator.STARTS_WITH, String::startsWith)
                || facts.differ(Operator.ENDS_WITH, String::endsWith);
    }

    private List<String> wanted(Operator look) {
        return wanted.getOrDefault(look, List.of());
    }

    private void want(Demand demand) {
        String text = demand.text();
        if (text == null) {
            impossible = true;
            return;
        }
        wanted(demand.operator()).add(text);
        boolean isEdge = demand.operator() == Operator.STARTS_WITH || demand.operator() == Operator.ENDS_WITH;
        if (isEdge) {
            wanted(Operator.CONTAINS).add(text);
        }
    }

    private void forbid(Demand demand) {
        String text = demand.text();
        if (text == null) {
            return;
        }
        Operator look = demand.operator();
        boolean everyTextHasIt = text.isEmpty() && look != Operator.MATCHES;
        impossible |= everyTextHasIt || wanted(look).stream().anyMatch(known -> follows(look, known, text));
    }

    /** Whether a text of which the one is known cannot but have the other. */
    private static boolean follows(Operator look, String known, String text) {
        if (look == Operator.STARTS_WITH) {
            return known.startsWith(text);
        }
        if (look == Operator.ENDS_WITH) {
            return known.endsWith(text);
        }
        return look == Operator.CONTAINS ? known.contains(text) : known.equals(text);
    }

    /** Of two beginnings of one text, one begins with the other; ends alike. */
    private boolean differ(Operator edge, BiPredicate<String, String> hasIt) {
        for (String one : wanted(edge)) {
            for (String other : wanted(edge)) {
                if (!hasIt.test(one, other) && !hasIt.test(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
