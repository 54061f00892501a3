package dev.rehearsal.benchmark;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The ten rules as a pack, the same pack with one of them edited, and how often each fired. */
final class TenRules {
    private TenRules() {}

    private static String text() throws IOException {
        try (InputStream in = TenRules.class.getResourceAsStream("ten-rules.json")) {
            if (in == null) {
                throw new IOException("no ten-rules.json beside the benchmark");
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
