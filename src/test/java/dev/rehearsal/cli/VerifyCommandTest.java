package dev.rehearsal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.UnusableKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String CASE = """
            {"format":"rehearsal-pack/1","rules":[{"rule_id":"r1","name":"Cart","trigger_type":"behavioral",
             "conditions":[{"field":"event_type","operator":"equals","value":"cart_add"}],
             "actions":[{"type":"add_to_segment","segment":"carts"}],"cooldown_period":60}],
             "cases":[{"name":"fires once an hour","profile":{"customer_id":"c1"},
              "events":[{"event_id":"e1","event_type":"cart_add","timestamp":"2026-02-01T10:00:00.000Z"},
                        {"event_id":"e2","event_type":"cart_add","timestamp":"2026-02-01T10:30:00.000Z"}],
              "expect":{"decisions":[{"rule_id":"r1","outcome":"fired"},
                                     {"rule_id":"r1","outcome":"suppressed","reason":"cooldown"}]}}]}
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void aHandWrittenPackWithoutChecksumIsReplayedAndSaidToHaveNone() {
        shell.write("pack.json", CASE);

        assertThat(shell.run("verify", shell.path("pack.json"))).isZero();
        assertThat(shell.out())
                .contains("it has no checksum")
                .contains("it is not signed")
                .contains("the case “fires once an hour” comes out as it says");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aCaseThatGoesAnotherWayIsToldWithExpectationAndOutcome() {
        shell.write("pack.json", CASE.replace("\"reason\":\"cooldown\"", "\"reason\":\"audience\""));

        assertThat(shell.run("verify", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.err())
                .contains("the case “fires once an hour” goes another way: decision 2 should be")
                .contains("reason=audience")
                .contains("reason=cooldown");
    }

    @Test
    void aSignedPackIsRightByItsOwnKeyAndByTheKeyGiven() throws Exception {
        keys("key");
        shell.write("pack.json", signed(CASE, "key"));

        assertThat(shell.run("verify", shell.path("pack.json"))).isZero();
        assertThat(shell.out()).contains("the checksum is right").contains("That key stands in the pack itself");
        assertThat(shell.run("verify", shell.path("pack.json"), "--key", shell.path("key.pub.pem")))
                .isZero();
        assertThat(shell.out()).contains("signed by the key given");
    }

    @Test
    void whatIsExportedWithAKeyIsSignedByIt() throws Exception {
        keys("key");
        StoredShop shop = new StoredShop(shell);
        shop.approve("r1");
        String exported = shell.path("exported.json");

        assertThat(shell.run("export", "--workspace", shop.path(), "--out", exported, "--sign", shell.path("key.pem")))
                .isZero();

        assertThat(shell.run("verify", exported, "--key", shell.path("key.pub.pem")))
                .isZero();
        assertThat(shell.out()).contains("the checksum is right").contains("signed by the key given");
    }

    @Test
    void withoutAUsableKeyNothingIsExported() throws Exception {
        StoredShop shop = new StoredShop(shell);
        shop.approve("r1");
        String exported = shell.path("exported.json");

        assertThat(shell.run(
                        "export", "--workspace", shop.path(), "--out", exported, "--sign", shell.path("events.csv")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("events.csv: it is no PEM file; make one with openssl genpkey");
        assertThat(folder.resolve("exported.json")).doesNotExist();
    }

    @Test
    void aPackSignedByAnotherKeyIsRefused() throws Exception {
        keys("key");
        keys("other");
        shell.write("pack.json", signed(CASE, "other"));

        assertThat(shell.run("verify", shell.path("pack.json"), "--key", shell.path("key.pub.pem")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("which is not the key given");
    }

    @Test
    void anUnsignedPackIsRefusedWhereAKeyIsGiven() throws Exception {
        keys("key");
        shell.write("pack.json", CASE);

        assertThat(shell.run("verify", shell.path("pack.json"), "--key", shell.path("key.pub.pem")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("it is not signed");
    }

    @Test
    void aPackThatWasChangedIsRefused() throws Exception {
        keys("key");
        shell.write("pack.json", signed(CASE, "key").replace("\"cooldown_period\" : 60", "\"cooldown_period\" : 61"));

        assertThat(shell.run("verify", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.err()).contains("/content_sha256").contains("was changed after its checksum was made");
    }

    @Test
    void aSignatureOfAnotherPackIsRefused() throws Exception {
        keys("key");
        String own = signed(CASE, "key");
        String other = signed(CASE.replace("\"cooldown_period\":60", "\"cooldown_period\":61"), "key");
        shell.write("pack.json", own.replace(value(own), value(other)));

        assertThat(shell.run("verify", shell.path("pack.json"), "--json")).isEqualTo(1);
        assertThat(shell.out()).contains("\"valid\" : false").contains("\"state\" : \"wrong\"");
        assertThat(shell.run("verify", shell.path("pack.json"))).isEqualTo(1);
        assertThat(shell.err()).contains("the signature does not belong to this pack");
    }

    @Test
    void aPackOfANewerFormatIsRefused() {
        shell.write("pack.json", "{\"format\":\"rehearsal-pack/3\",\"rules\":[]}");

        assertThat(shell.run("verify", shell.path("pack.json"))).isEqualTo(6);
        assertThat(shell.err()).contains("rehearsal-pack/3").contains("rehearsal-pack/1");
    }

    @Test
    void aFileThatIsNoKeyIsSaidToBeNone() throws Exception {
        keys("key");

        assertThat(shell.run("verify", shell.path("pack.json"), "--key", shell.path("events.csv")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("events.csv: it is no PEM file; make one with openssl");
        assertThat(shell.run("verify", shell.path("pack.json"), "--key", shell.path("key.pem")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("key.pem: it holds a PRIVATE KEY, and a PUBLIC KEY is needed");
    }

    private static String value(String pack) {
        String start = "\"value\" : \"";
        int from = pack.lastIndexOf(start) + start.length();
        return pack.substring(from, pack.indexOf('"', from));
    }

    private String signed(String pack, String key) throws IOException, PackInvalid, UnusableKey {
        return PackSignature.sign(PackWriter.write(PackReader.read(pack)), SigningKey.ofPem(shell.read(key + ".pem")));
    }

    private void keys(String name) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        shell.write(name + ".pem", pem("PRIVATE KEY", pair.getPrivate()));
        shell.write(name + ".pub.pem", pem("PUBLIC KEY", pair.getPublic()));
    }

    private static String pem(String what, Key key) {
        String middle = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + what + "-----\n" + middle + "\n-----END " + what + "-----\n";
    }
}
