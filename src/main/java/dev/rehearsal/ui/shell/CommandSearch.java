package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which commands answer to what was typed: those that have all its words, first those that begin with it. */
final class CommandSearch {
    private CommandSearch() {}

    static List<Command> matching(List<Command> commands, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(wanted.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return commands.stream()
                .filter(command -> words.stream().allMatch(label(command)::contains))
                .sorted(Comparator.comparing(command -> !label(command).startsWith(wanted)))
                .toList();
    }

    private static String label(Command command) {
        return command.label().toLowerCase(Locale.ROOT);
    }
}
