package dev.rehearsal.benchmark;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ten rules as a pack, the same pack with one of them edited, and how often each fired. */
final class TenRules {
    private TenRules() {}

    private static String text() throws IOException {
        return text("ten-rules.json");
    }

    /** A file that lies beside the benchmark. */
    static String text(String name) throws IOException {
        try (InputStream in = TenRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " beside the benchmark");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static RulePack pack() throws Exception {
        return PackReader.read(text());
    }

    /** The first rule asks for another total. */
    static RulePack edited(int total) throws Exception {
        return PackReader.read(text().replace("\"value\": 200}", "\"value\": " + total + "}"));
    }

    /** So many rules: the ten again and again, each time with another total, other minutes and another cooldown. */
    static RulePack many(int count) throws Exception {
        List<Rule> rules = new ArrayList<>();
        for (int copy = 0; rules.size() < count; copy++) {
            String varied = text().replace("\"value\": 200}", "\"value\": " + (200 + copy) + "}")
                    .replace("\"timeframe_minutes\": 60", "\"timeframe_minutes\": " + (60 + copy))
                    .replace("\"within_minutes\": 2880", "\"within_minutes\": " + (2880 + copy))
                    .replace("\"cooldown_period\": 1440", "\"cooldown_period\": " + (1440 + copy))
                    .replaceAll("\"rule_id\": \"", "\"rule_id\": \"c" + copy + "_");
            for (Rule rule : PackReader.read(varied).rules()) {
                if (rules.size() < count) {
                    rules.add(rule);
                }
            }
        }
        return pack().withRules(rules);
    }

    /** The ten, and so many more that ask for a type of event that nobody has. */
    static RulePack hopeless(int count) throws Exception {
        List<Rule> rules = new ArrayList<>(pack().rules());
        String never = text().replaceAll(
                        "\"event_type\", \"operator\": \"equals\", \"value\": \"[a-z_]+",
                        "\"event_type\", \"operator\": \"equals\", \"value\": \"never");
        for (int copy = 0; rules.size() < count + pack().rules().size(); copy++) {
            rules.add(PackReader.read(never.replaceAll("\"rule_id\": \"", "\"rule_id\": \"n" + copy + "_"))
                    .rules()
                    .getFirst());
        }
        return pack().withRules(rules);
    }

    static Map<String, Long> fires(ReplayResult result) {
        Map<String, Long> fires = new TreeMap<>();
        for (int row = 0; row < result.decisions().size(); row++) {
            if (result.decisions().outcome(row) == Outcome.FIRED) {
                fires.merge(result.rule(result.decisions().rule(row)).id(), 1L, Long::sum);
            }
        }
        return fires;
    }
}
