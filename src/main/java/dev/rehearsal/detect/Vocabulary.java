package dev.rehearsal.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words by which tools call the same thing, the likeliest first. Immutable. */
final class Vocabulary {
    /** Names of columns, by what they probably hold. */
    static final Vocabulary COLUMNS = read("names.json");

    /** Names of event types, by the standard one that they probably are. */
    static final Vocabulary EVENT_TYPES = read("event-types.json");

    private final Map<String, List<String>> words;

    private Vocabulary(Map<String, List<String>> words) {
        this.words = words;
    }

    private static Vocabulary read(String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            for (Map.Entry<String, JsonNode> entry :
                    JsonMapper.builder().build().readTree(in).properties()) {
                List<String> names = new ArrayList<>();
                entry.getValue().forEach(name -> names.add(name.stringValue()));
                words.put(entry.getKey(), List.copyOf(names));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Vocabulary(words);
    }

    /** How well a name says a thing, from 0 to 1. */
    double fits(String thing, String name) {
        List<String> names = words.getOrDefault(thing, List.of());
        int place = names.indexOf(PropertyName.of(name));
        return place < 0 ? 0 : 1 - 0.5 * place / names.size();
    }

    /** The thing that a name says. */
    Optional<String> thing(String name) {
        String folded = PropertyName.of(name);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every name there is for anything. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        words.values().forEach(names::addAll);
        return names;
    }
}
