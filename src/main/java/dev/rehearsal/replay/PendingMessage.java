package dev.rehearsal.replay;

/**
 * A message that has been made and waits to be sent. What it is was fixed when it was made (semantics §6.1); only when its
 * timer is due can change, by quiet hours. {@code since} is the first position after the firing.
 */
final class PendingMessage implements Timers.Task {
    private final BoundMessage what;
    private final String channel;
    private final String templateId;
    private final String variant;
    private final long made;
    private final long due;
    private final int since;
    private long timerDue;
    private boolean settled;

    PendingMessage(
            BoundMessage what, String channel, String templateId, String variant, long made, long due, int since) {
        this.what = what;
        this.channel = channel;
        this.templateId = templateId;
        this.variant = variant;
        this.made = made;
        this.due = due;
        this.since = since;
        this.timerDue = due;
    }

    BoundMessage what() {
        return what;
    }

    String channel() {
        return channel;
    }

    String templateId() {
        return templateId;
    }

    String variant() {
        return variant;
    }

    long made() {
        return made;
    }

    long due() {
        return due;
    }

    int since() {
        return since;
    }

    long timerDue() {
        return timerDue;
    }

    boolean isSettled() {
        return settled;
    }

    void defer(long until) {
        timerDue = until;
    }

    void settle() {
        settled = true;
    }

    @Override
    public Timers.Kind kind() {
        return Timers.Kind.MESSAGE;
    }
}
