package dev.rehearsal.ui.simulator;

import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The events of a log by type, the most frequent types first; what is left of them together, so that colours suffice. */
final class EventLanes {
    static final int SHADES = 8;

    private static final int COLOURS = SHADES - 1;
    private static final String OTHERS = "Other types";

    private EventLanes() {}

    static List<Lane> of(EventLog log, long horizon) {
        CodedColumn types = log.types();
        int[] order = byFrequency(types, log.size());
        int lanes = order.length <= COLOURS + 1 ? order.length : COLOURS + 1;
        int[] laneOf = new int[types.dictionary().size()];
        for (int place = 0; place < order.length; place++) {
            laneOf[order[place]] = Math.min(place, lanes - 1);
        }
        SortedTimes[] times = SortedTimes.lanes(
                log.size(),
                lanes,
                position -> log.timeAt(position) <= horizon ? laneOf[types.codeAt(position)] : -1,
                log::timeAt);
        List<Lane> found = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            boolean alone = lane < lanes - 1 || lanes == order.length;
            Value type = types.dictionary().value(order[lane]);
            String name = !alone || type == null ? OTHERS : type.display();
            found.add(new Lane(Lane.Kind.EVENTS, name, name, lane, times[lane]));
        }
        return found;
    }

    private static int[] byFrequency(CodedColumn types, int size) {
        int[] counts = new int[types.dictionary().size()];
        for (int position = 0; position < size; position++) {
            counts[types.codeAt(position)]++;
        }
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .boxed()
                .sorted((left, right) -> Integer.compare(counts[right], counts[left]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static int total(List<Lane> lanes) {
        return lanes.stream().mapToInt(lane -> lane.times().size()).sum();
    }

    /** How many of all lanes fall into each part. */
    static int[] sums(List<int[]> counts, int bins) {
        int[] sums = new int[bins];
        for (int[] lane : counts) {
            Arrays.setAll(sums, bin -> sums[bin] + lane[bin]);
        }
        return sums;
    }
}
