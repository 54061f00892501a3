package dev.rehearsal.cli;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.UnusableKey;
import dev.rehearsal.replay.PackProof;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify}: whether a pack is as it was made, who signed it, and whether this program decides its cases alike. */
@CommandLine.Command(
        name = "verify",
        description = "Checks a pack's checksum and signature, and replays the cases that it carries.",
        footer = {
            "",
            "Without --key a signature shows only that whoever signed the pack had the key that stands in it.",
            "",
            "Example:",
            "  rehearsal verify pack.json --key key.pub.pem"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "PACK", description = "The pack to verify.")
    private Path pack;

    @CommandLine.Option(
            names = "--key",
            paramLabel = "PUB",
            description = "The public key that has to have signed the pack, as a PEM file.")
    private @Nullable Path key;

    @CommandLine.Option(names = "--json", description = "Print what was found as JSON on stdout.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        String text = InputFiles.text(InputFiles.existing(spec, "PACK", pack));
        PublicKey maker = key == null ? null : publicKey(InputFiles.existing(spec, "--key", key));
        try {
            PackProof proof = PackProof.of(text, maker);
            boolean holds = proof.holds(maker != null);
            if (json) {
                terminal.result(json(proof, holds));
            } else {
                ProofText.say(proof, pack, maker != null, terminal);
            }
            return (holds ? ExitCode.DONE : ExitCode.WRONG_INPUT).number();
        } catch (PackInvalid invalid) {
            if (json) {
                terminal.result(json(invalid));
            } else {
                terminal.say(PackFile.lines(pack, invalid.problems()));
            }
            return PackFile.exitCode(invalid).number();
        }
    }

    private static PublicKey publicKey(Path file) throws IOException, CommandFailure {
        try {
            return SigningKey.publicKeyOfPem(InputFiles.text(file));
        } catch (UnusableKey unusable) {
            throw new CommandFailure(ExitCode.WRONG_INPUT, file.getFileName() + ": " + unusable.getMessage() + ".");
        }
    }

    private static String json(PackProof proof, boolean holds) {
        ObjectNode root = MAPPER.createObjectNode().put("valid", holds);
        root.put("checksum", proof.hasChecksum() ? "right" : "absent");
        ObjectNode signature = root.putObject("signature").put("state", ProofText.state(proof.signed()));
        if (proof.fingerprint() != null) {
            signature.put("fingerprint", proof.fingerprint());
        }
        ArrayNode cases = root.putArray("cases");
        for (PackProof.CaseProof one : proof.cases()) {
            ObjectNode written = cases.addObject().put("name", one.name()).put("holds", one.holds());
            one.differences().forEach(written.putArray("differences")::add);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static String json(PackInvalid invalid) {
        ObjectNode root = MAPPER.createObjectNode().put("valid", false);
        ArrayNode problems = root.putArray("problems");
        invalid.problems()
                .forEach(problem ->
                        problems.addObject().put("pointer", problem.pointer()).put("message", problem.message()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
