package dev.rehearsal.ui.kit.draft;

/** A place of the form. {@code id} is the number of the clause or action, 0 where there is one of the part only. */
public record Place(Part part, long id) {
    /** The parts of a rule that a form shows one by one. */
    public enum Part {
        NAME,
        TRIGGER,
        CLAUSE,
        WAIT,
        ACTION,
        AUDIENCE,
        WINDOW,
        COOLDOWN,
        LIMIT,
        EXCLUSIVE_GROUP,
        ACTIVE
    }

    public static Place of(Part part) {
        return new Place(part, 0);
    }

    public static Place clause(long id) {
        return new Place(Part.CLAUSE, id);
    }

    public static Place action(long id) {
        return new Place(Part.ACTION, id);
    }
}
