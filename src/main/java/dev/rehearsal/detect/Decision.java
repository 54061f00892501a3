package dev.rehearsal.detect;

/**
 * Something that the file itself does not tell and the marketer knows. The proposal assumes something all the same, so
 * that it can be looked at.
 *
 * @param needed whether an import would go wrong or say something untrue if the assumption is false; otherwise it is
 *     merely worth a look
 * @param sentence what is assumed and what else it may be
 */
public record Decision(Evidence.Topic topic, boolean needed, String sentence) {}
