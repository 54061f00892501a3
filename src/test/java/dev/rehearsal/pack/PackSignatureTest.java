package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys and signatures are those of RFC 8032 and of OpenSSL's files. */
class PackSignatureTest {
    /** The first test vector of RFC 8032 §7.1, in the files that OpenSSL keeps keys in. */
    private static final String PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    @Test
    void aPrivateKeyKnowsItsPublicHalf() throws UnusableKey {
        assertThat(SigningKey.ofPem(PRIVATE).publicKey()).isEqualTo(SigningKey.publicKeyOfPem(PUBLIC));
    }

    @Test
    void theSignatureIsTheOneOfTheStandard() throws UnusableKey {
        assertThat(HexFormat.of().formatHex(SigningKey.ofPem(PRIVATE).sign(new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void aSignedPackIsReadAsTheSamePack() throws Exception {
        RulePack pack = RulePack.of(List.of());
        String signed = PackSignature.sign(PackWriter.write(pack), SigningKey.ofPem(PRIVATE));

        assertThat(PackReader.read(signed)).isEqualTo(pack);
        assertThat(new PublishedSchema().problems(signed)).isEmpty();
        PackSignature signature = PackSignature.of(signed).orElseThrow();
        assertThat(signature.isRight()).isTrue();
        assertThat(signature.isBy(SigningKey.publicKeyOfPem(PUBLIC))).isTrue();
        assertThat(signature.fingerprint())
                .isEqualTo(PackSignature.fingerprint(SigningKey.publicKeyOfPem(PUBLIC)))
                .hasSize(64);
    }

    @Test
    void signingTwiceLeavesOneSignature() throws Exception {
        SigningKey key = SigningKey.ofPem(PRIVATE);
        String once = PackSignature.sign(PackWriter.write(RulePack.of(List.of())), key);

        assertThat(PackSignature.sign(once, key)).isEqualTo(once);
    }

    @Test
    void aPackWithoutSignatureHasNone() {
        assertThat(PackSignature.of(PackWriter.write(RulePack.of(List.of())))).isEmpty();
    }

    @Test
    void keysOfOtherKindsAreRefused() {
        assertThatThrownBy(() -> SigningKey.ofPem(PUBLIC))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("it holds a PUBLIC KEY, and a PRIVATE KEY is needed");
        assertThatThrownBy(() -> SigningKey.ofPem(PRIVATE.replace("MC4CAQAwBQYDK2Vw", "MC4CAQAwBQYDK2Vx")))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("it is no Ed25519 key");
        assertThatThrownBy(() -> SigningKey.publicKeyOfPem("ssh-ed25519 AAAA"))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("it is no PEM file");
    }
}
