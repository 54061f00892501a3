package dev.rehearsal.store;

import dev.rehearsal.log.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The other process of tests about processes. */
final class WorkspaceChild {
    private WorkspaceChild() {}

    public static void main(String[] arguments) throws Exception {
        Workspace workspace = Workspace.openOrCreate(Path.of(arguments[1]), TestLogs.CLOCK);
        switch (arguments[0]) {
            case "hold" -> say("open");
            case "import" -> {
                long dataset = workspace.datasets().findOrCreate("log").id();
                say("open");
                for (int i = 2; i < arguments.length; i++) {
                    TestLogs.importEvents(workspace, dataset, Path.of(arguments[i]));
                    say("done " + arguments[i]);
                }
            }
            case "delete" -> {
                long dataset = workspace.datasets().find("log").orElseThrow().id();
                say("open");
                workspace.retention().delete(dataset, new Deletion.Customer(arguments[2]), Progress.NONE);
                say("done");
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        waitForEver();
    }

    /** Until the parent kills this process, or is gone itself. */
    private static void waitForEver() throws Exception {
        while (System.in.read() >= 0) {
            say("still here");
        }
        System.exit(0);
    }

    private static void say(String line) {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
