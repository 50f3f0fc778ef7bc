package fayi.content.pack;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;

/** Key pairs of people who sign packs. */
record Signers(List<KeyPair> pairs) {
    static Signers of(int count) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            List<KeyPair> pairs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                pairs.add(generator.generateKeyPair());
            }
            return new Signers(pairs);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PackTrust trust(String name, int threshold) {
        return new PackTrust(name, pairs.stream().map(KeyPair::getPublic).toList(), threshold);
    }

    /** Signed by the first {@code count}. */
    PackSignatures sign(byte[] manifest, int count) {
        PackSignatures signatures = PackSignatures.NONE;
        for (KeyPair pair : pairs.subList(0, count)) {
            signatures = signatures.signed(manifest, pair.getPrivate(), pair.getPublic());
        }
        return signatures;
    }
}
