package dev.rehearsal.cli;

import dev.rehearsal.replay.PackProof;
import java.nio.file.Path;

/** What a pack has proven, in sentences: what is right goes to the results, what is wrong to the messages. */
final class ProofText {
    private ProofText() {}

    static void say(PackProof proof, Path pack, boolean keyRequired, Terminal terminal) {
        String name = pack.getFileName() + ": ";
        terminal.result(name
                + (proof.hasChecksum()
                        ? "the checksum is right."
                        : "it has no checksum, so nobody can tell whether it was changed; export it to get one."));
        signature(proof, name, keyRequired, terminal);
        for (PackProof.CaseProof one : proof.cases()) {
            if (one.holds()) {
                terminal.result(name + "the case “" + one.name() + "” comes out as it says.");
            } else {
                int more = one.differences().size() - 1;
                terminal.say(name + "the case “" + one.name() + "” goes another way: "
                        + one.differences().getFirst()
                        + (more == 0 ? "." : "; " + Terminal.count(more, "more difference") + "."));
            }
        }
        if (proof.cases().isEmpty()) {
            terminal.result(name + "it carries no cases to replay.");
        }
    }

    private static void signature(PackProof proof, String name, boolean keyRequired, Terminal terminal) {
        String by = "the key with fingerprint " + proof.fingerprint();
        switch (proof.signed()) {
            case NOT_AT_ALL -> {
                if (keyRequired) {
                    terminal.say(name + "it is not signed, and --key asks for a signature; export it with --sign.");
                } else {
                    terminal.result(name + "it is not signed.");
                }
            }
            case BY_ITS_OWN_KEY ->
                terminal.result(name + "signed by " + by
                        + ". That key stands in the pack itself; give --key to know that it is the one you trust.");
            case BY_THE_KEY_GIVEN ->
                terminal.result(name + "signed by the key given, fingerprint " + proof.fingerprint() + ".");
            case BY_ANOTHER_KEY ->
                terminal.say(name + "signed by " + by + ", which is not the key given; ask who made this pack.");
            case WRONGLY ->
                terminal.say(name + "the signature does not belong to this pack; get it again from who made it.");
        }
    }

    /** As `--json` says it. */
    static String state(PackProof.Signed signed) {
        return switch (signed) {
            case NOT_AT_ALL -> "absent";
            case BY_ITS_OWN_KEY -> "right_by_embedded_key";
            case BY_THE_KEY_GIVEN -> "right";
            case BY_ANOTHER_KEY -> "other_key";
            case WRONGLY -> "wrong";
        };
    }
}
