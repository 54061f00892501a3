package dev.rehearsal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything of a workspace lies within its folder. */
record WorkspaceFolder(Path path) {
    /** What H2 appends to the name of a database. */
    static final String DATABASE_SUFFIX = ".mv.db";

    private static final String DATABASE = "workspace";

    /** Refuses a folder that no database can be opened in, before anything is written. */
    static WorkspaceFolder at(Path path) throws WorkspaceProblem {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw WorkspaceProblem.refused("A workspace cannot lie in a folder with a ; in its path: " + absolute
                    + "; rename the folder or choose another one.");
        }
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw WorkspaceProblem.refused(absolute + " is a file; a workspace is a folder, so choose another name.");
        }
        return new WorkspaceFolder(absolute);
    }

    String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    Path database() {
        return path.resolve(DATABASE + DATABASE_SUFFIX);
    }

    /** A database that is being made: a new one, or one that is being brought up to date. */
    Path unfinishedDatabase() {
        return path.resolve("unfinished" + DATABASE_SUFFIX);
    }

    Path ledger() {
        return path.resolve("workspace.ledger");
    }

    Path lock() {
        return path.resolve("workspace.lock");
    }

    Path backups() {
        return path.resolve("backups");
    }

    Path damaged() {
        return path.resolve("damaged");
    }

    boolean holdsWorkspace() {
        return Files.exists(database()) || Files.exists(ledger());
    }

    boolean isWritable() {
        return Files.isWritable(path) && (!Files.exists(database()) || Files.isWritable(database()));
    }

    void make() throws WorkspaceProblem {
        try {
            Files.createDirectories(path);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(path, failed);
        }
    }
}
