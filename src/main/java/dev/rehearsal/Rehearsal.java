package dev.rehearsal;

/** The entry point, the same for the window and the command line: it reads the arguments and hands over. */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {}
}
