package dev.rehearsal.cli;

import dev.rehearsal.insight.Flip;
import dev.rehearsal.insight.Flips;
import dev.rehearsal.replay.Explanation;
import java.util.List;
import java.util.stream.Collectors;

/** What would have to be different, as lines after an explanation. */
final class FlipText {
    private static final int MOST = 3;

    private FlipText() {}

    static String of(Flips.Answer answer) {
        String title = "\nWhat would turn it";
        if (!answer.flips().isEmpty()) {
            List<String> nearest =
                    answer.flips().stream().limit(MOST).map(Flip::words).toList();
            return title + lines(nearest);
        }
        List<String> blockers =
                answer.blockers().stream().map(Explanation::asked).toList();
        return blockers.isEmpty() ? "" : title + "\n  no single change; what is nearest:" + lines(blockers);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
