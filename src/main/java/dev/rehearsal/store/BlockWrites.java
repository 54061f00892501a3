package dev.rehearsal.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that wait to be written. Those that wait together go to the disk together, since forcing ten there takes as long
 * as forcing one: a slow disk makes larger groups rather than a slower import. Any thread adds, the database's thread
 * writes.
 */
final class BlockWrites {
    private static final int MOST_TOGETHER = 16;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    /** Writes blocks in one transaction; those that it returns are on the disk. */
    interface Together {
        List<Database.@Nullable StoredBlock> write(List<Database.BlockWork> works)
                throws SQLException, IOException, WorkspaceProblem;
    }

    private static final class Waiting {
        private final Database.BlockWork work;
        private DatabaseTurns.@Nullable Turn<Database.@Nullable StoredBlock> outcome;

        Waiting(Database.BlockWork work) {
            this.work = work;
        }
    }

    /** What the database's thread has to do for a block: nothing more, if it went with the one before. */
    DatabaseTurns.Turn<Database.@Nullable StoredBlock> add(Database.BlockWork work, Together together) {
        Waiting added = new Waiting(work);
        waiting.add(added);
        return () -> outcome(added, together).run();
    }

    private DatabaseTurns.Turn<Database.@Nullable StoredBlock> outcome(Waiting added, Together together) {
        while (true) {
            DatabaseTurns.@Nullable Turn<Database.@Nullable StoredBlock> outcome = added.outcome;
            if (outcome != null) {
                return outcome;
            }
            write(together);
        }
    }

    private void write(Together together) {
        List<Waiting> group = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = group.size() < MOST_TOGETHER ? waiting.poll() : null) {
            group.add(next);
        }
        try {
            List<Database.@Nullable StoredBlock> stored =
                    together.write(group.stream().map(block -> block.work).toList());
            for (int i = 0; i < stored.size(); i++) {
                Database.@Nullable StoredBlock block = stored.get(i);
                group.get(i).outcome = () -> block;
            }
        } catch (SQLException | IOException | WorkspaceProblem | RuntimeException failed) {
            group.forEach(block -> block.outcome = () -> {
                throw failed;
            });
        }
    }
}
