package dev.rehearsal.pack;

/**
 * A story with the pack it is told of: test, documentation and demonstration at once. In JSON it is an object with a
 * `pack` and a `case`, both as in a pack file.
 */
public record Scenario(RulePack pack, PackCase story) {

    /** Reads a scenario, or throws with every problem found. */
    public static Scenario read(String json) throws PackInvalid {
        return PackReader.readScenario(json);
    }

    /** As {@link #read} reads it, on several lines. */
    public String json() {
        return PackWriter.write(this);
    }
}
