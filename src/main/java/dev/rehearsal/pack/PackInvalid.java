package dev.rehearsal.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a text that is no sound pack; names everything that was found wrong. */
public final class PackInvalid extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<PackProblem> problems;

    public PackInvalid(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
