package dev.rehearsal.replay;

import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.RulePack;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pack can prove about itself: that nobody changed it (its checksum, without which it is not even read), who signed
 * it, and that this kernel decides its own cases as they say.
 */
public record PackProof(
        boolean hasChecksum, Signed signed, @Nullable String fingerprint, List<CaseProof> cases) {

    /** What is to be thought of the signature. */
    public enum Signed {
        /** There is none. */
        NOT_AT_ALL,
        /** By the key that stands in the pack; whose that is, nobody has said. */
        BY_ITS_OWN_KEY,
        /** By the key that was given. */
        BY_THE_KEY_GIVEN,
        /** By some other key than the one given. */
        BY_ANOTHER_KEY,
        /** By no key that is known: signature and checksum do not belong together. */
        WRONGLY
    }

    /** A case and where it went another way than it says, the first difference first. */
    public record CaseProof(String name, List<String> differences) {
        public CaseProof {
            differences = List.copyOf(differences);
        }

        public boolean holds() {
            return differences.isEmpty();
        }
    }

    public PackProof {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the pack, looks at its signature and replays its cases.
     *
     * @param key the key that must have signed the pack; null when any signature, or none, will do
     * @throws PackInvalid when the text is no sound pack or was changed after its checksum was made
     */
    public static PackProof of(String json, @Nullable PublicKey key) throws PackInvalid {
        RulePack pack = PackReader.read(json);
        Optional<PackSignature> signature = PackSignature.of(json);
        return new PackProof(
                PackSignature.hasChecksum(json),
                signature.map(found -> signed(found, key)).orElse(Signed.NOT_AT_ALL),
                signature.map(PackSignature::fingerprint).orElse(null),
                pack.cases().stream().map(one -> proof(pack, one)).toList());
    }

    private static Signed signed(PackSignature signature, @Nullable PublicKey key) {
        if (key != null && signature.isBy(key)) {
            return Signed.BY_THE_KEY_GIVEN;
        }
        if (!signature.isRight()) {
            return Signed.WRONGLY;
        }
        return key == null ? Signed.BY_ITS_OWN_KEY : Signed.BY_ANOTHER_KEY;
    }

    private static CaseProof proof(RulePack pack, PackCase story) {
        return new CaseProof(story.name(), CaseReplay.differences(pack, story));
    }

    /** Whether nothing speaks against the pack; where a key has to have signed it, a missing signature does. */
    public boolean holds(boolean keyRequired) {
        boolean rightlySigned = switch (signed) {
            case NOT_AT_ALL -> !keyRequired;
            case BY_ITS_OWN_KEY, BY_THE_KEY_GIVEN -> true;
            case BY_ANOTHER_KEY, WRONGLY -> false;
        };
        return rightlySigned && cases.stream().allMatch(CaseProof::holds);
    }
}
