package dev.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class SharedWorkTest {
    private final AtomicIntegerArray done = new AtomicIntegerArray(1000);

    @Test
    void everyPieceIsDoneOnceWhoeverHelps() {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            SharedWork.each(done.length(), pool, done::incrementAndGet);
        }

        assertEachDoneOnce();
    }

    @Test
    void anExecutorThatNeverBeginsIsNotWaitedFor() {
        SharedWork.each(done.length(), work -> {}, done::incrementAndGet);

        assertEachDoneOnce();
    }

    @Test
    void aClosedExecutorLeavesTheWorkToTheCaller() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.shutdown();
        assertThatThrownBy(() -> pool.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);

        SharedWork.each(done.length(), pool, done::incrementAndGet);

        assertEachDoneOnce();
    }

    @Test
    void whatAPieceThrowsReachesTheCaller() {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            assertThatThrownBy(() -> SharedWork.each(100, pool, piece -> {
                        if (piece == 7) {
                            throw new IllegalStateException("piece 7");
                        }
                    }))
                    .hasMessage("piece 7");
        }
    }

    private void assertEachDoneOnce() {
        for (int piece = 0; piece < done.length(); piece++) {
            assertThat(done.get(piece)).isOne();
        }
    }
}
