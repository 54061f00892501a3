package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The sample's rules in memory, and a log if the test gives one. */
public final class DeskInMemory implements RuleDesk {
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<EventLog> logs = new ArrayList<>();
    private final RulePack frame;
    private int saves;
    private boolean writable = true;

    public DeskInMemory() {
        try {
            frame = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
        } catch (IOException | PackInvalid unreadable) {
            throw new AssertionError(unreadable);
        }
        frame.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    DeskInMemory over(EventLog log) {
        logs.add(log);
        return this;
    }

    Rule rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow();
    }

    void put(Rule rule) {
        rules.put(rule.id(), rule);
    }

    void writable(boolean now) {
        writable = now;
    }

    Map<String, String> kept() {
        return kept;
    }

    @Override
    public Opened open(String ruleId) {
        return new Opened(rule(ruleId), "Draft " + (1 + saves), Optional.ofNullable(kept.get(ruleId)));
    }

    @Override
    public RulePack pack() {
        return frame.withRules(List.copyOf(rules.values()));
    }

    @Override
    public List<Dataset> datasets() {
        return logs.stream()
                .map(log -> new Dataset(
                        1, "Sample shop", Instant.EPOCH, log.size(), log.customerCount(), 0, 0, log.lastTime()))
                .toList();
    }

    @Override
    public EventLog log(Dataset dataset, Executor executor, Progress progress) {
        return logs.getFirst();
    }

    @Override
    public Opened save(Rule rule) {
        saves++;
        rules.put(rule.id(), rule);
        return open(rule.id());
    }

    @Override
    public void keep(String ruleId, String text) {
        if (!writable) {
            throw new IllegalStateException("nothing can be written");
        }
        kept.put(ruleId, text);
    }

    @Override
    public void forget(String ruleId) {
        kept.remove(ruleId);
    }
}
