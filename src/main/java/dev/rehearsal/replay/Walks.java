package dev.rehearsal.replay;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer's tokens and how they walk their journeys (semantics §10). */
final class Walks {
    private static final int STAYS = -2;
    private static final long MINUTE = 60_000;

    private final List<BoundJourney> journeys;
    private final @Nullable Agenda agenda;
    private final CustomerState customer;
    private final Actions actions;
    private final Messages messages;
    private final Timers timers;
    private final Findings findings;
    private final @Nullable WalkTrace trace;
    private final @Nullable Token[] tokens;
    private final boolean[] hadToken;
    private int walking;

    Walks(
            BoundPack pack,
            Part part,
            @Nullable Agenda agenda,
            CustomerState customer,
            Actions actions,
            Messages messages,
            Timers timers,
            Findings findings,
            @Nullable Tracer tracer) {
        this.journeys = part.journeys();
        this.agenda = agenda;
        this.customer = customer;
        this.actions = actions;
        this.messages = messages;
        this.timers = timers;
        this.findings = findings;
        this.trace = tracer == null ? null : new WalkTrace(tracer, customer);
        this.tokens = new Token[pack.pack().journeys().size()];
        this.hadToken = new boolean[tokens.length];
    }

    void begin() {
        walking = 0;
        Arrays.fill(tokens, null);
        Arrays.fill(hadToken, false);
    }

    boolean isWalking() {
        return walking > 0;
    }

    /** Every journey sees an occurrence after its rules' actions (§4.3 e). */
    void see(Occurrence occurrence) {
        for (int place = 0; place < journeys.size(); place++) {
            BoundJourney journey = journeys.get(place);
            Token token = tokens[journey.number()];
            if (token != null && occurrence.kind() == TriggerKind.EVENT) {
                meet(token, occurrence);
            }
            if (tokens[journey.number()] == null) {
                BoundCondition asked = asked(place, journey.entry(), occurrence);
                if (asked != null) {
                    askEntry(journey, asked, occurrence);
                }
            }
        }
    }

    /** What the entry still asks at the occurrence, null where it does not listen or cannot hold. */
    private @Nullable BoundCondition asked(int place, BoundWhen entry, Occurrence occurrence) {
        if (agenda != null && occurrence.kind() == TriggerKind.EVENT) {
            return agenda.asksJourney(place) ? entry.rest() : null;
        }
        return entry.hears(occurrence) ? entry.whole() : null;
    }

    private void meet(Token token, Occurrence event) {
        BoundJourney journey = token.journey();
        if (holds(journey.goal(), event)) {
            token.goBy(JourneyMoves.NO_PORT);
            leave(token, Leaving.GOAL, event.now());
        } else if (holds(journey.exitCriteria(), event)) {
            token.goBy(JourneyMoves.NO_PORT);
            leave(token, Leaving.EXIT_CRITERIA, event.now());
        } else if (journey.nodes().get(token.node()) instanceof BoundNode.WaitUntil wait
                && wait.where().holds(event.event(), event.now())) {
            if (trace != null) {
                trace.met(event);
            }
            token.goBy(0);
            walk(token, wait.next(), event);
        }
    }

    private static boolean holds(@Nullable Where where, Occurrence event) {
        return where != null && where.holds(event.event(), event.now());
    }

    private void askEntry(BoundJourney journey, BoundCondition asked, Occurrence occurrence) {
        Journey.Entry entry = journey.journey().entry();
        Moment moment = occurrence.moment(customer);
        boolean mayEnter = !hadToken[journey.number()] || entry.reEntry() == Journey.ReEntry.AFTER_EXIT;
        boolean enters = mayEnter
                && asked.holds(moment)
                && (entry.audience().isEmpty() || customer.isInSomeOf(entry.audience()));
        if (trace != null) {
            trace.entry(journey, moment, mayEnter);
        }
        if (enters) {
            Token token = new Token(journey);
            tokens[journey.number()] = token;
            hadToken[journey.number()] = true;
            walking++;
            walk(token, journey.start(), occurrence);
        }
    }

    /** A wait is over, unless the token has moved since. */
    void due(Timers.TokenDue due, long now) {
        Token token = due.token();
        if (tokens[token.journey().number()] == token && token.moves() == due.move()) {
            if (trace != null) {
                trace.waited(token);
            }
            token.goBy(token.journey().nodes().get(token.node()) instanceof BoundNode.WaitUntil ? 1 : 0);
            walk(token, due.node(), Occurrence.waitDue(now, Where.NONE));
        }
    }

    /** Moves the token from node to node until it waits or leaves. */
    private void walk(Token token, int to, Occurrence occurrence) {
        token.startMove();
        int node = to;
        while (node >= 0) {
            token.enter(node);
            findings.moves()
                    .entered(
                            occurrence.now(),
                            customer.customer(),
                            token.journey().number(),
                            node,
                            token.port());
            if (trace != null) {
                trace.entered(token.journey(), node, occurrence.now());
            }
            node = pass(token, token.journey().nodes().get(node), occurrence);
        }
        if (node == BoundNode.OUT) {
            leave(token, Leaving.COMPLETED, occurrence.now());
        }
    }

    /** Does what the node is for and says where the token goes on to: a node, out, or nowhere for now. */
    private int pass(Token token, BoundNode node, Occurrence occurrence) {
        long now = occurrence.now();
        token.goBy(0);
        return switch (node) {
            case BoundNode.Send(BoundMessage message, int next) -> {
                messages.make(message, now);
                yield next;
            }
            case BoundNode.Perform(BoundActions then, int next) -> {
                actions.run(then, occurrence);
                yield next;
            }
            case BoundNode.Pause(int minutes, int next) -> stay(token, now + minutes * MINUTE, next);
            case BoundNode.WaitTime(Node.WaitTime time, int next) -> stay(token, nextTime(time, now), next);
            case BoundNode.WaitUntil wait -> {
                wait.node().timeout().ifPresent(minutes -> stay(token, now + minutes * MINUTE, wait.timeoutNext()));
                yield STAYS;
            }
            case BoundNode.Branch branch -> branch(token, branch, occurrence.moment(customer));
            case BoundNode.Split split -> split(token, split);
            case BoundNode.Exit exit -> {
                token.goBy(JourneyMoves.NO_PORT);
                yield BoundNode.OUT;
            }
        };
    }

    private int stay(Token token, long due, int next) {
        timers.add(due, new Timers.TokenDue(token, token.moves(), next));
        return STAYS;
    }

    private long nextTime(Node.WaitTime time, long now) {
        return Calendar.next(
                time.at(),
                date -> time.days().isEmpty() || time.days().contains(date.getDayOfWeek()),
                customer.clock(),
                now);
    }

    private int branch(Token token, BoundNode.Branch branch, Moment moment) {
        if (trace != null) {
            trace.branched(branch, moment);
        }
        for (int port = 0; port < branch.arms().size(); port++) {
            BoundNode.Branch.Arm arm = branch.arms().get(port);
            if (arm.when().holds(moment)) {
                token.goBy(port);
                return arm.next();
            }
        }
        token.goBy(branch.arms().size());
        return branch.otherwise();
    }

    private int split(Token token, BoundNode.Split split) {
        BoundJourney journey = token.journey();
        String text = journey.journey().id() + ":" + journey.nodeId(token.node()) + ":" + customer.id();
        int arm = Bucket.pick(
                text, split.arms().stream().mapToDouble(Node.Split.Arm::weight).toArray());
        if (trace != null) {
            trace.split(Bucket.of(text), arm, split);
        }
        token.goBy(arm < 0 ? JourneyMoves.NO_PORT : arm);
        return arm < 0 ? BoundNode.OUT : split.nexts()[arm];
    }

    private void leave(Token token, Leaving how, long now) {
        tokens[token.journey().number()] = null;
        walking--;
        findings.moves().left(now, customer.customer(), token.journey().number(), how, token.port());
        if (trace != null) {
            trace.left(token.journey(), how, now);
        }
    }
}
