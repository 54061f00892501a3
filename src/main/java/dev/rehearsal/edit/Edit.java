package dev.rehearsal.edit;

/** One change of a document: a function from the value before to the value after, with the words that undo shows. */
public interface Edit<T> {
    /** The value after this edit; {@code before} itself stays as it is. */
    T apply(T before);

    /** What was done, as it follows the word “Undo”: {@code rename rule}, {@code move condition}. */
    String label();

    /**
     * Whether this edit and the one just before it are one step for the user, as the letters of a word or the way points
     * of a drag are. Undo then goes back to before the earlier of the two.
     */
    default boolean mergesWith(Edit<T> previous) {
        return false;
    }
}
