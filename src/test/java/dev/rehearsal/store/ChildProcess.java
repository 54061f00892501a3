package dev.rehearsal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that does something with a workspace, and dies the hard way when told to. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildProcess start(String what, Path... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath,
                WorkspaceChild.class.getName(),
                what));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line that it prints; fails when there is none. */
    String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the child process ended too early");
        }
        return line;
    }

    /** Ends it without a chance to put anything in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end and waits until it has. */
    void terminate() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
