package dev.rehearsal.store;

import java.util.List;

/** Something without which the newest version of a document is not approved, in one sentence that says what to do. */
public sealed interface Hindrance {
    String sentence();

    /** Nobody asked for a review. */
    record NotInReview(String sentence) implements Hindrance {}

    /** No replay that is kept had it exactly as it is. */
    record NotReplayed(String what) implements Hindrance {
        @Override
        public String sentence() {
            return what + " was not replayed as it is now; replay it on a data set.";
        }
    }

    /** A story went another way than it says. */
    record FailedScenarios(List<ScenarioResult> failed) implements Hindrance {
        public FailedScenarios {
            failed = List.copyOf(failed);
        }

        @Override
        public String sentence() {
            String first = "The scenario “" + failed.getFirst().scenario().name() + "” fails";
            return first + (failed.size() == 1 ? "" : ", and " + (failed.size() - 1) + " more do")
                    + "; put right what it says, or what it expects.";
        }
    }

    /** The workspace wants a second person, and this one edited it. */
    record OwnWork(String person) implements Hindrance {
        @Override
        public String sentence() {
            return person + " edited this version, and in this workspace somebody else has to approve it.";
        }
    }
}
