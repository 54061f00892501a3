package dev.rehearsal.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The private Ed25519 key that packs are signed with, and its public half. Keys are PEM files as OpenSSL writes them. */
public final class SigningKey {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** Reads a private key (PKCS#8, not encrypted). */
    public static SigningKey ofPem(String pem) throws UnusableKey {
        byte[] encoded = encoded(pem, "PRIVATE KEY", "openssl genpkey -algorithm ed25519 -out key.pem");
        try {
            KeyFactory factory = KeyFactory.getInstance(PackSignature.ALGORITHM);
            PrivateKey key = factory.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(key, publicHalf((EdECPrivateKey) key));
        } catch (GeneralSecurityException unreadable) {
            throw new UnusableKey("it is no Ed25519 key; make one with openssl genpkey -algorithm ed25519", unreadable);
        }
    }

    /** A new key that nobody else has. */
    public static SigningKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(PackSignature.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java makes no Ed25519 keys", missing);
        }
    }

    /** The private key as {@link #ofPem} reads it. Whoever has it can sign in its owner's place. */
    public String pem() {
        return pem("PRIVATE KEY", privateKey.getEncoded());
    }

    /** The public half as {@link #publicKeyOfPem} reads it, for those who verify. */
    public String publicPem() {
        return pem("PUBLIC KEY", publicKey.getEncoded());
    }

    private static String pem(String what, byte[] encoded) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
    }

    /** Reads a public key (SubjectPublicKeyInfo). */
    public static PublicKey publicKeyOfPem(String pem) throws UnusableKey {
        byte[] encoded = encoded(pem, "PUBLIC KEY", "openssl pkey -in key.pem -pubout -out key.pub.pem");
        try {
            return KeyFactory.getInstance(PackSignature.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new UnusableKey("it is no Ed25519 key; ask for the one that belongs to the signature", unreadable);
        }
    }

    private static byte[] encoded(String pem, String wanted, String made) throws UnusableKey {
        Matcher block = PEM.matcher(pem);
        if (!block.find()) {
            throw new UnusableKey("it is no PEM file; make one with " + made, null);
        }
        if (!block.group(1).equals(wanted)) {
            throw new UnusableKey(
                    "it holds a " + block.group(1) + ", and a " + wanted + " is needed; make one with " + made, null);
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException damaged) {
            throw new UnusableKey("its base64 is damaged; make one with " + made, damaged);
        }
    }

    /**
     * Java has no way from a private key to its public half but making a pair, so a pair is made of the very bytes that
     * the private key consists of.
     */
    private static PublicKey publicHalf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] secret =
                key.getBytes().orElseThrow(() -> new GeneralSecurityException("the key does not show its bytes"));
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(PackSignature.ALGORITHM);
        pairs.initialize(NamedParameterSpec.ED25519, new Given(secret));
        KeyPair pair = pairs.generateKeyPair();
        if (!(pair.getPrivate() instanceof EdECPrivateKey same)
                || !Arrays.equals(same.getBytes().orElseThrow(), secret)) {
            throw new IllegalStateException("this Java makes a key pair of other bytes than it was given");
        }
        return pair.getPublic();
    }

    /** Bytes that were chosen before. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] into) {
            if (into.length != bytes.length) {
                throw new IllegalStateException("a key of " + into.length + " bytes was asked for");
            }
            System.arraycopy(bytes, 0, into, 0, bytes.length);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(PackSignature.ALGORITHM);
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a key that was read does not sign", unusable);
        }
    }
}
