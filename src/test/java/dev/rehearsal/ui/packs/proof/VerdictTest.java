package dev.rehearsal.ui.packs.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.packs.proof.Verdict.Level;
import dev.rehearsal.ui.packs.proof.Verdict.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private final Notices notices = new Notices();
    private final ProofViewModel model = new ProofViewModel(Backgrounds.direct(), notices, answers);

    private Verdict verdict(String text) throws Exception {
        model.verify(Files.writeString(folder.resolve("pack.json"), text));
        return model.verdictProperty().get().orElseThrow();
    }

    private static String pack(String outcome) throws Exception {
        return PackWriter.write(PackReader.read("""
                {"format": "rehearsal-pack/1", "rules": [{"rule_id": "any", "name": "Any", "trigger_type": "behavioral",
                  "conditions": [], "actions": []}],
                 "cases": [{"name": "one login", "events": [{"event_id": "e1", "customer_id": "c1", "event_type": "login",
                   "timestamp": "2026-02-01T10:00:00.000Z"}], "expect": {"decisions": [{"outcome": "%s"}]}}]}
                """.formatted(outcome)));
    }

    private void trust(SigningKey key) throws Exception {
        answers.then(Files.writeString(folder.resolve("key.pub.pem"), key.publicPem()));
        model.chooseKey();
    }

    @Test
    void aSignedPackWhoseCasesComeOutHoldsInEverything() throws Exception {
        SigningKey key = SigningKey.ofPem(SigningKey.fresh().pem());
        assertThat(verdict(PackSignature.sign(pack("fired"), key)).level()).isEqualTo(Level.OPEN);

        trust(key);

        Verdict verdict = model.verdictProperty().get().orElseThrow();
        assertThat(verdict.level()).isEqualTo(Level.GOOD);
        assertThat(verdict.lines()).extracting(Line::what).containsExactly("Checksum", "Signature", "Case “one login”");
    }

    @Test
    void aPackByAnotherKeyThanTheTrustedDoesNotHoldUntilAnyKeyWillDo() throws Exception {
        verdict(PackSignature.sign(pack("fired"), SigningKey.fresh()));

        trust(SigningKey.fresh());
        assertThat(model.verdictProperty().get().orElseThrow().level()).isEqualTo(Level.BAD);

        model.forgetKey();
        assertThat(model.verdictProperty().get().orElseThrow().level()).isEqualTo(Level.OPEN);
    }

    @Test
    void aCaseThatGoesAnotherWayIsNamedWithWhatDiffers() throws Exception {
        Verdict verdict = verdict(pack("suppressed"));

        assertThat(verdict.level()).isEqualTo(Level.BAD);
        assertThat(verdict.lines().getLast().words())
                .startsWith("It goes another way")
                .contains("suppressed");
    }

    @Test
    void aPackThatWasChangedIsNoSoundPack() throws Exception {
        Verdict verdict = verdict(pack("fired").replace("\"Any\"", "\"Every\""));

        assertThat(verdict.level()).isEqualTo(Level.BAD);
        assertThat(verdict.title()).startsWith("This is no sound pack");
    }

    @Test
    void aPackThatWasWrittenByHandLeavesThingsOpen() throws Exception {
        Verdict verdict = verdict("{\"format\": \"rehearsal-pack/1\", \"rules\": []}");

        assertThat(verdict.level()).isEqualTo(Level.OPEN);
        assertThat(verdict.lines()).allSatisfy(line -> assertThat(line.level()).isEqualTo(Level.OPEN));
        assertThat(PackWriter.write(RulePack.of(List.of()))).contains("content_sha256");
    }

    @Test
    void aFileThatIsNoKeyIsSaidToBeNone() throws Exception {
        verdict(pack("fired"));
        answers.then(
                Files.writeString(folder.resolve("key.pem"), SigningKey.fresh().pem()));

        model.chooseKey();

        assertThat(notices.shown().getLast().sentence()).startsWith("key.pem: it holds a PRIVATE KEY");
    }
}
