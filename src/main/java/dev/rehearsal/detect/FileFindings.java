package dev.rehearsal.detect;

/** Says how much of a file was looked at, and in what state it is. */
final class FileFindings {
    private final Findings findings;
    private final Excerpt excerpt;
    private final Extent extent;

    FileFindings(Findings findings, Excerpt excerpt, Extent extent) {
        this.findings = findings;
        this.excerpt = excerpt;
        this.extent = extent;
    }

    void say() {
        if (excerpt.compressed()) {
            findings.add(
                    Evidence.Topic.COMPRESSION, "gzip", 1, "The file begins as gzip files do, whatever it is called.");
        }
        excerpt.damage()
                .ifPresent(damage -> findings.look(
                        Evidence.Topic.COMPRESSION,
                        "Not all of the file can be read: " + damage
                                + ". The rows before that place can be imported."));
        findings.add(
                Evidence.Topic.ROWS,
                Sentences.count(extent.rows()),
                extent.whole() ? 1 : 0.7,
                extent.whole()
                        ? "All " + Sentences.count(extent.rows(), "row") + " were looked at."
                        : Sentences.count(extent.rows(), "row") + " were looked at, from the beginning"
                                + (excerpt.parts().size() > 1 ? ", the middle and the end" : "") + " of the file.");
        if (extent.badRows() > 0) {
            findings.look(
                    Evidence.Topic.ROWS,
                    Sentences.count(extent.badRows(), "row") + (extent.badRows() == 1 ? " does" : " do")
                            + " not have the shape of the others and will be rejected.");
        }
    }
}
