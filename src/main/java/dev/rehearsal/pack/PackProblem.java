package dev.rehearsal.pack;

/** Something wrong in a pack: where, as a JSON pointer, and what, as a sentence. */
public record PackProblem(String pointer, String message) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + message;
    }
}
