package dev.rehearsal.cli;

import java.util.Objects;
import picocli.CommandLine;

/** What {@code --version} answers: the version the jar was built as. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"rehearsal " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
