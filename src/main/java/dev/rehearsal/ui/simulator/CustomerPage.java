package dev.rehearsal.ui.simulator;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.replay.CustomerTrack;
import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.results.DecisionWords;
import dev.rehearsal.ui.simulator.CustomerLane.Mark;
import dev.rehearsal.ui.simulator.CustomerLane.Shape;
import dev.rehearsal.ui.simulator.CustomerLane.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that a run knows of one customer, as lanes of one axis. {@code summary} is it in a line. Immutable. */
record CustomerPage(int customer, String id, String summary, TimeSpan span, List<CustomerLane> lanes) {
    static CustomerPage of(ReplayRun run, int customer) {
        return new Making(run, customer).page();
    }

    /** All marks in the order of time, to go from one to the next. */
    List<Mark> marks() {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .sorted(Comparator.comparingLong(Mark::at))
                .toList();
    }

    private static final class Making {
        private final ReplayRun run;
        private final ReplayResult result;
        private final EventLog log;
        private final int customer;
        private final List<CustomerLane> lanes = new ArrayList<>();
        private int events;
        private int fires;
        private int sent;

        Making(ReplayRun run, int customer) {
            this.run = run;
            this.result = run.result();
            this.log = result.log();
            this.customer = customer;
        }

        CustomerPage page() {
            String id = log.customerId(customer);
            long horizon = result.horizon();
            int end = log.firstAfter(horizon, log.start(customer), log.end(customer));
            long first = log.start(customer) < end ? log.timeAt(log.start(customer)) : horizon;
            TimeSpan span = new TimeSpan(first - 1, Math.max(first, horizon) + 1);
            events(end);
            decisions();
            messages();
            CustomerTrack track = run.replay()
                    .track(id, run.setup().options())
                    .orElse(new CustomerTrack(List.of(), List.of(), List.of()));
            CustomerStays stays = new CustomerStays(run, customer, horizon);
            lanes.addAll(stays.segments(track));
            lanes.addAll(stays.stages(track));
            lanes.addAll(stays.journeys());
            if (result.pack().scoring() != null && !track.scores().isEmpty()) {
                lanes.add(CustomerLane.ofScore(track.scores().stream()
                        .filter(point -> point.at() <= horizon)
                        .toList()));
            }
            String summary = "%s · %s · %s"
                    .formatted(
                            Figures.count(events, "event"),
                            Figures.count(fires, "fire"),
                            Lane.Kind.MESSAGES.count(sent));
            return new CustomerPage(customer, id, summary, span, List.copyOf(lanes));
        }

        private void events(int end) {
            List<Mark> marks = new ArrayList<>();
            for (int position = log.start(customer); position < end; position++) {
                marks.add(
                        new Mark(log.timeAt(position), log.typeAt(position), Shape.EVENT, new Target.Event(position)));
            }
            events = marks.size();
            lanes.add(CustomerLane.ofMarks("Events", marks));
        }

        private void decisions() {
            DecisionTable decisions = result.decisions();
            int[] rows = rows(decisions.size(), decisions::customer);
            for (int rule = 0; rule < result.pack().rules().size(); rule++) {
                List<Mark> marks = new ArrayList<>();
                for (int row : rows) {
                    if (decisions.rule(row) == rule) {
                        marks.add(decision(decisions, row));
                    }
                }
                if (!marks.isEmpty()) {
                    marks.sort(Comparator.comparingLong(Mark::at));
                    lanes.add(CustomerLane.ofMarks(result.rule(rule).name(), marks));
                }
            }
        }

        private Mark decision(DecisionTable decisions, int row) {
            Shape shape = switch (decisions.outcome(row)) {
                case FIRED -> Shape.FIRED;
                case SUPPRESSED, NOT_MATCHED -> Shape.SUPPRESSED;
                case CANCELLED -> Shape.CANCELLED;
                case PENDING -> Shape.PENDING;
            };
            fires += shape == Shape.FIRED ? 1 : 0;
            String words = DecisionWords.look(decisions.outcome(row)).label() + " "
                    + DecisionWords.because(decisions.reason(row));
            return new Mark(
                    Math.min(decisions.at(row), result.horizon()), words.strip(), shape, new Target.Decision(row));
        }

        private void messages() {
            MessageTable messages = result.messages();
            List<Mark> marks = new ArrayList<>();
            for (int row : rows(messages.size(), messages::customer)) {
                Shape shape = switch (messages.status(row)) {
                    case SENT -> Shape.SENT;
                    case SUPPRESSED -> Shape.SUPPRESSED;
                    case CANCELLED -> Shape.CANCELLED;
                    case SCHEDULED -> Shape.SCHEDULED;
                    case HELD_OUT -> Shape.HELD_OUT;
                };
                sent += shape == Shape.SENT ? 1 : 0;
                String channel = messages.kinds().get(messages.kind(row)).channel();
                String words = MessageWords.channel(channel) + " "
                        + MessageWords.look(messages.status(row)).label().toLowerCase(java.util.Locale.ROOT) + " "
                        + MessageWords.because(messages.reason(row));
                marks.add(new Mark(
                        Math.min(messages.at(row), result.horizon()), words.strip(), shape, new Target.Message(row)));
            }
            if (!marks.isEmpty()) {
                marks.sort(Comparator.comparingLong(Mark::at));
                lanes.add(CustomerLane.ofMarks("Messages", marks));
            }
        }

        private int[] rows(int size, java.util.function.IntUnaryOperator customerOf) {
            return IntStream.range(0, size)
                    .filter(row -> customerOf.applyAsInt(row) == customer)
                    .toArray();
        }
    }
}
