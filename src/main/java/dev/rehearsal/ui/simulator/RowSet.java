package dev.rehearsal.ui.simulator;

import java.util.BitSet;

/** Rows of a table that something else chose, a bar of the waterfall for instance, and what they are called. Not changed. */
record RowSet(String label, BitSet rows) {}
