package dev.rehearsal.cli;

/** What a command tells the shell that called it. */
public enum ExitCode {
    DONE(0),
    /** The input was read and something in it is wrong. */
    WRONG_INPUT(1),
    /** The command line itself is wrong. */
    WRONG_COMMAND(2),
    /** The machine failed: a full disk, a missing permission. */
    MACHINE_FAILED(3),
    WORKSPACE_IN_USE(4),
    WORKSPACE_DAMAGED(5),
    /** Made by a newer version of the program. */
    MADE_BY_NEWER(6),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
