package dev.rehearsal.journey;

/**
 * A way out of a node, by its place among the node's ways out. The journey's entry is a way out as well, of no node:
 * what it leads to is the start.
 */
public record Port(String node, int index) {
    /** The id under which the layout keeps the place of the entry; no node has it. */
    public static final String ENTRY_ID = "";

    public static final Port ENTRY = new Port(ENTRY_ID, 0);

    public boolean isEntry() {
        return node.equals(ENTRY_ID);
    }
}
