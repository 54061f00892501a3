package dev.rehearsal.detect;

import dev.rehearsal.ingest.TimeReading;

/**
 * One way to read the times of a file, all of them.
 *
 * @param reading what to put into the mapping
 * @param title what it is called, such as “day before month”
 * @param readable rows whose time can be read this way
 * @param onlyThis rows whose time can be read this way and by none of the other choices
 * @param example a time as the file has it
 * @param exampleAsRead the same as this choice reads it, in canonical form
 * @param assumed whether the proposal assumes this one
 */
public record TimeChoice(
        TimeReading reading,
        String title,
        long readable,
        long onlyThis,
        String example,
        String exampleAsRead,
        boolean assumed) {}
