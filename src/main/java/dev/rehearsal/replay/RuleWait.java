package dev.rehearsal.replay;

/** A rule that waits for a customer (semantics §4.5), until it fires, is held back or is cancelled. */
final class RuleWait implements Timers.Task {
    private final BoundRule rule;
    private final Occurrence began;
    private final long due;
    private boolean over;

    RuleWait(BoundRule rule, Occurrence began, long due) {
        this.rule = rule;
        this.began = began;
        this.due = due;
    }

    BoundRule rule() {
        return rule;
    }

    Occurrence began() {
        return began;
    }

    long due() {
        return due;
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    @Override
    public Timers.Kind kind() {
        return Timers.Kind.RULE_WAIT;
    }
}
