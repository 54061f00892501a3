package dev.rehearsal.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problem that something ends in. */
final class Problems {
    private Problems() {}

    static WorkspaceProblem of(ThrowingCallable what) {
        WorkspaceProblem problem = catchThrowableOfType(WorkspaceProblem.class, what);
        if (problem == null) {
            throw new AssertionError("there was no problem");
        }
        return problem;
    }
}
