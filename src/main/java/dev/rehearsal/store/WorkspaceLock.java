package dev.rehearsal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a workspace to one process. The operating system holds the lock and drops it when the process ends, however it
 * ends; the file says who holds it, for the message that others get. The locked byte lies far behind the text, so
 * that others can read it where locks are mandatory.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    static WorkspaceLock take(WorkspaceFolder folder) throws WorkspaceProblem {
        Path file = folder.lock();
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel, false) == null) {
                String holder = text(channel);
                channel.close();
                throw inUse(folder, holder);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return new WorkspaceLock(channel);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(file, failed);
        }
    }

    /** A lock that many readers may share but no writer; null when there is no file to lock. */
    static @Nullable WorkspaceLock share(WorkspaceFolder folder) throws WorkspaceProblem {
        Path file = folder.lock();
        if (!Files.exists(file)) {
            return null;
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            if (lock(channel, true) == null) {
                String holder = text(channel);
                channel.close();
                throw inUse(folder, holder);
            }
            return new WorkspaceLock(channel);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(file, failed);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, shared);
        } catch (OverlappingFileLockException ownProcess) {
            return null;
        }
    }

    private static String self() {
        ProcessHandle process = ProcessHandle.current();
        String since = process.info().startInstant().map(Instant::toString).orElse("");
        return process.pid() + " " + since + "\n";
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(200);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static WorkspaceProblem inUse(WorkspaceFolder folder, String holder) {
        String[] words = holder.split(" ", -1);
        String process = words[0].isEmpty() ? "another process" : "process " + words[0];
        String since = words.length > 1 && !words[1].isEmpty() ? ", running since " + words[1] : "";
        return new WorkspaceProblem(
                WorkspaceProblem.Kind.IN_USE,
                "The workspace " + folder.path() + " is in use by " + process + since
                        + "; close it there and try again.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
