package dev.rehearsal.detect;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks at a file and proposes how to import it. Reads all of a file of some tens of megabytes, else parts of it, and
 * says so; never writes anything.
 */
public final class Detection {
    private Detection() {}

    /**
     * What is proposed if nobody has said anything.
     *
     * @throws InputProblem when the file is not there or has no rows
     */
    public static Proposal of(Source source) throws IOException, InputProblem {
        return with(KnownLayouts.shipped()).propose(source);
    }

    /** The same for a file of which somebody has said how it is written. */
    public static Proposal of(Source source, Dialect chosen) throws IOException, InputProblem {
        return with(KnownLayouts.shipped()).dialect(chosen).propose(source);
    }

    /** With layouts of one's own choice, for what is known already about a file. */
    public static Question with(KnownLayouts layouts) {
        return new Question(layouts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is known about a file before it is looked at. Immutable.
     *
     * @param dialect how it is written; found out when absent
     * @param layout the one that it has to be read by; the best of all when absent
     * @param kind what its rows are, where no layout is given
     */
    public record Question(
            KnownLayouts layouts, Optional<Dialect> dialect, Optional<KnownLayout> layout, Optional<DataKind> kind) {
        public Question dialect(Dialect chosen) {
            return new Question(layouts, Optional.of(chosen), layout, kind);
        }

        public Question layout(KnownLayout picked) {
            return new Question(layouts, dialect, Optional.of(picked), kind);
        }

        public Question kind(DataKind said) {
            return new Question(layouts, dialect, layout, Optional.of(said));
        }

        public Proposal propose(Source source) throws IOException, InputProblem {
            return new Proposing(this, source).propose();
        }
    }
}
