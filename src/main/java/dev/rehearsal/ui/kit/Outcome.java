package dev.rehearsal.ui.kit;

import java.util.Locale;

/**
 * What became of a rule's occurrence or of a message, with the look it has in every view: an icon, a word and a colour
 * from the data palette, so that colour never speaks alone.
 */
public enum Outcome {
    FIRED("Fired", Icons.FIRED),
    SUPPRESSED("Suppressed", Icons.SUPPRESSED),
    CANCELLED("Cancelled", Icons.CANCELLED),
    PENDING("Pending", Icons.PENDING),
    NOT_MATCHED("Not matched", Icons.NOT_MATCHED),
    SENT("Sent", Icons.SENT),
    SCHEDULED("Scheduled", Icons.SCHEDULED),
    HELD_OUT("Held out", Icons.HELD_OUT);

    private final String label;
    private final Icons icon;

    Outcome(String label, Icons icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public Icons icon() {
        return icon;
    }

    /** The style class of marks of this outcome, {@code outcome-held-out}; {@code styles/components.css} colours it. */
    public String styleClass() {
        return "outcome-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
