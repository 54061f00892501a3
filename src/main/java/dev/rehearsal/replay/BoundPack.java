package dev.rehearsal.replay;

import dev.rehearsal.log.Bitmap;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Schedule;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything of a pack that a replay over one log needs, resolved once. Read by any number of threads. */
final class BoundPack {
    private final RulePack pack;
    private final EventLog log;
    private final Clocks clocks;
    private final List<BoundRule> rules = new ArrayList<>();
    private final List<Schedule> schedules;
    private final List<Integer> inactivities;
    private final List<Bitmap> silences = new ArrayList<>();
    private final Bitmap visited;

    BoundPack(RulePack pack, EventLog log) {
        this.pack = pack;
        this.log = log;
        this.clocks = new Clocks(log, pack.settings());
        Map<String, Integer> numbers = new HashMap<>();
        for (Rule rule : pack.rules()) {
            numbers.put(rule.id(), numbers.size());
        }
        EventConditions events = new EventConditions(log, new Columns(log, clocks));
        ConditionBinder binder = new ConditionBinder(log, events, numbers);
        Map<String, Integer> groups = new HashMap<>();
        for (Rule rule :
                pack.rules().stream().filter(Rule::active).sorted(Rule.ORDER).toList()) {
            String name = rule.gates().exclusiveGroup();
            int group = name == null ? BoundRule.NO_GROUP : groups.computeIfAbsent(name, unseen -> groups.size());
            rules.add(BoundRule.of(rule, numbers.getOrDefault(rule.id(), 0), group, binder));
        }
        this.schedules = List.copyOf(schedules(rules));
        this.inactivities = List.copyOf(inactivities(rules));
        inactivities.forEach(minutes -> silences.add(silence(minutes)));
        this.visited = visits();
    }

    private static Set<Schedule> schedules(List<BoundRule> rules) {
        Set<Schedule> schedules = new LinkedHashSet<>();
        for (BoundRule rule : rules) {
            if (rule.rule().on() instanceof Trigger.Scheduled(Schedule schedule)) {
                schedules.add(schedule);
            }
        }
        return schedules;
    }

    private static Set<Integer> inactivities(List<BoundRule> rules) {
        Set<Integer> minutes = new TreeSet<>();
        for (BoundRule rule : rules) {
            if (rule.rule().on() instanceof Trigger.Inactivity(int after)) {
                minutes.add(after);
            }
        }
        return minutes;
    }

    /** The events after which the customer is silent for that long. */
    private Bitmap silence(int minutes) {
        Bitmap silence = new Bitmap(log.size());
        for (int customer = 0; customer < log.customerCount(); customer++) {
            int end = log.end(customer);
            for (int position = log.start(customer); position < end; position++) {
                if (position + 1 == end || log.timeAt(position + 1) > log.timeAt(position) + minutes * 60_000L) {
                    silence.set(position);
                }
            }
        }
        return silence;
    }

    /** The events at which anything can happen; all others only become history. */
    private Bitmap visits() {
        Bitmap visits = new Bitmap(log.size());
        for (BoundRule rule : rules) {
            if (rule.listensToEvents()) {
                visits = rule.candidates() == null ? Bitmap.full(log.size()) : visits.or(rule.candidates());
            }
            if (rule.cancelledBy() != null) {
                Bitmap cancelling = rule.cancelledBy().bitmap();
                visits = cancelling == null ? Bitmap.full(log.size()) : visits.or(cancelling);
            }
        }
        for (Bitmap silence : silences) {
            visits = visits.or(silence);
        }
        return visits;
    }

    RulePack pack() {
        return pack;
    }

    EventLog log() {
        return log;
    }

    Clocks clocks() {
        return clocks;
    }

    /** Active rules in the order in which they are asked. */
    List<BoundRule> rules() {
        return rules;
    }

    List<Schedule> schedules() {
        return schedules;
    }

    /** The minutes of silence that rules listen to, each once. */
    List<Integer> inactivities() {
        return inactivities;
    }

    /** Whether such a silence follows the event; {@code index} is that of {@link #inactivities()}. */
    boolean isFollowedBySilence(int index, int position) {
        return silences.get(index).get(position);
    }

    Bitmap visited() {
        return visited;
    }
}
