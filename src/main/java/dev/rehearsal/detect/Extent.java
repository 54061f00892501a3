package dev.rehearsal.detect;

/**
 * How much of a file was looked at.
 *
 * @param rows how many rows of data were read
 * @param badRows those among them that have too few or too many cells or are no JSON object
 * @param whole whether that is the whole file; otherwise it is its beginning, and of a file that is not compressed also
 *     something from its middle and its end
 */
public record Extent(long rows, long badRows, boolean whole) {}
