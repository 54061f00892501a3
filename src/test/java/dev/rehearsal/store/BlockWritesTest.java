package dev.rehearsal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockWritesTest {
    private final BlockWrites writes = new BlockWrites();
    private final List<Integer> groups = new ArrayList<>();

    private List<Database.@Nullable StoredBlock> stored(List<Database.BlockWork> works) {
        groups.add(works.size());
        List<Database.@Nullable StoredBlock> blocks = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            blocks.add(new Database.StoredBlock(groups.size() * 100L + i, 1, 10, "digest"));
        }
        return blocks;
    }

    private static Database.@Nullable StoredBlock nothing() {
        return null;
    }

    private DatabaseTurns.Turn<Database.@Nullable StoredBlock> add() {
        return writes.add(handle -> nothing(), this::stored);
    }

    private static long block(DatabaseTurns.Turn<Database.@Nullable StoredBlock> turn) throws Exception {
        Database.StoredBlock block = turn.run();
        return block == null ? -1 : block.block();
    }

    @Test
    void blocksThatWaitTogetherAreWrittenTogetherAndEachLearnsItsOwnPlace() throws Exception {
        var first = add();
        var second = add();
        var third = add();

        assertThat(block(first)).isEqualTo(100);
        assertThat(block(second)).isEqualTo(101);
        assertThat(block(third)).isEqualTo(102);
        assertThat(groups).containsExactly(3);
    }

    @Test
    void aBlockThatComesAfterAGroupWasWrittenIsWrittenByItself() throws Exception {
        assertThat(block(add())).isEqualTo(100);
        assertThat(block(add())).isEqualTo(200);
        assertThat(groups).containsExactly(1, 1);
    }

    @Test
    void aLongQueueIsWrittenInGroupsOfSixteen() throws Exception {
        List<DatabaseTurns.Turn<Database.@Nullable StoredBlock>> turns = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            turns.add(add());
        }

        assertThat(block(turns.getLast())).isEqualTo(203);
        assertThat(block(turns.getFirst())).isEqualTo(100);
        assertThat(groups).containsExactly(16, 4);
    }

    @Test
    void noBlockOfAGroupThatFailedCountsAsWritten() {
        BlockWrites.Together full = works -> {
            throw new IOException("No space left on device");
        };
        var first = writes.add(handle -> nothing(), full);
        var second = writes.add(handle -> nothing(), full);

        assertThatThrownBy(first::run).isInstanceOf(IOException.class);
        assertThatThrownBy(second::run).hasMessage("No space left on device");
    }
}
