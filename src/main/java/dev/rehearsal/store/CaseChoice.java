package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Which scenarios go along as cases, by their names, and which of their fields go unchanged. */
public record CaseChoice(Set<String> scenarios, Set<Field> unchanged) {
    public static final CaseChoice NONE = new CaseChoice(Set.of(), Set.of());

    private static final String NAME = "pack cases";
    private static final String SCENARIO = "scenario ";
    private static final String FIELD = "field ";

    public CaseChoice {
        scenarios = Set.copyOf(scenarios);
        unchanged = Set.copyOf(unchanged);
    }

    static CaseChoice read(Handle handle) {
        Optional<String> text = handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
        return text.map(lines -> new CaseChoice(
                        after(lines, SCENARIO).collect(Collectors.toSet()),
                        after(lines, FIELD).map(Field::new).collect(Collectors.toSet())))
                .orElse(NONE);
    }

    private static Stream<String> after(String lines, String prefix) {
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()));
    }

    void save(Handle handle) {
        Stream<String> lines = Stream.concat(
                scenarios.stream().sorted().map(name -> SCENARIO + name.replace('\n', ' ')),
                unchanged.stream().sorted().map(field -> FIELD + field.name()));
        handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                .bind("name", NAME)
                .bind("content", lines.collect(Collectors.joining("\n")))
                .execute();
    }
}
