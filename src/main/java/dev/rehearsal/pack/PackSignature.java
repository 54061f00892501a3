package dev.rehearsal.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Ed25519 signature over the 32 bytes of a pack's `content_sha256`, and the key that is said to have made it (pack
 * format). Being well formed says nothing; {@link #isRight} does, and only a key that came another way says whose it is.
 */
public final class PackSignature {
    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;
    private final byte[] value;
    private final byte[] signed;

    private PackSignature(PublicKey key, byte[] value, byte[] signed) {
        this.key = key;
        this.value = value;
        this.signed = signed;
    }

    /** The signature of a text that {@link PackReader#read} has accepted, if it bears one. */
    public static Optional<PackSignature> of(String json) {
        JsonNode pack = PackReader.MAPPER.readTree(json);
        JsonNode signature = pack.path("signature");
        if (!signature.isObject()) {
            return Optional.empty();
        }
        JsonPart part = new JsonPart(signature, "/signature");
        byte[] hash = HexFormat.of().parseHex(pack.path("content_sha256").stringValue());
        return Optional.of(new PackSignature(publicKey(part), value(part), hash));
    }

    /** Whether a text that {@link PackReader#read} has accepted states its checksum, which then is right. */
    public static boolean hasChecksum(String json) {
        return PackReader.MAPPER.readTree(json).path("content_sha256").isString();
    }

    /** The pack, which has to bear its checksum, with a signature by the key in place of any that it had. */
    public static String sign(String json, SigningKey key) {
        if (!(PackReader.MAPPER.readTree(json) instanceof ObjectNode pack)) {
            throw new IllegalArgumentException("only a pack can be signed");
        }
        byte[] hash = HexFormat.of().parseHex(pack.path("content_sha256").stringValue(""));
        ObjectNode signature = pack.putObject("signature");
        signature.put("algorithm", ALGORITHM);
        signature.put("public_key", base64(key.publicKey().getEncoded()));
        signature.put("value", base64(key.sign(hash)));
        return PackWriter.pretty(pack);
    }

    /** Refuses what has not the form of a signature. */
    static void read(JsonPart part) {
        JsonPart algorithm = part.object("a signature").needed("algorithm");
        if (!algorithm.text().equals(ALGORITHM)) {
            throw algorithm.refused("a signature is made by `Ed25519`, not `" + algorithm.text() + "`");
        }
        publicKey(part);
        value(part);
        part.end("a signature");
    }

    private static PublicKey publicKey(JsonPart part) {
        JsonPart key = part.needed("public_key");
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(key)));
        } catch (GeneralSecurityException unreadable) {
            throw key.refused("an Ed25519 public key in base64 is needed here: the middle of its PEM file");
        }
    }

    private static byte[] value(JsonPart part) {
        JsonPart value = part.needed("value");
        byte[] bytes = bytes(value);
        if (bytes.length != 64) {
            throw value.refused("a signature has 64 bytes, not " + bytes.length);
        }
        return bytes;
    }

    private static byte[] bytes(JsonPart part) {
        try {
            return Base64.getDecoder().decode(part.text().getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException unreadable) {
            throw part.refused("base64 is needed here, not `" + part.text() + "`");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether the key that stands beside the signature made it over this pack's checksum. */
    public boolean isRight() {
        return isBy(key);
    }

    /** Whether the key made this signature over this pack's checksum. */
    public boolean isBy(PublicKey maker) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(maker);
            verifier.update(signed);
            return verifier.verify(value);
        } catch (GeneralSecurityException unusable) {
            // a value that is no point of the curve signs nothing
            return false;
        }
    }

    /** The key that stands beside the signature, short enough to be compared by eye: SHA-256 of its encoding. */
    public String fingerprint() {
        return fingerprint(key);
    }

    /** As {@link #fingerprint()}, of any key. */
    public static String fingerprint(PublicKey key) {
        return CanonicalJson.sha256(key.getEncoded());
    }
}
