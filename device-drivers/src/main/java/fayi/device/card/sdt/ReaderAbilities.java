package fayi.device.card.sdt;

import fayi.device.Ability;
import fayi.device.Capabilities;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reader has told of itself, by its number and by what it answered. Used by the device's thread. */
final class ReaderAbilities {
    /** The addresses that were added to a card. */
    static final String NEWEST_ADDRESS = "newest-address";
    /** Fingerprints; seen only when one was asked for. */
    static final String FINGERPRINT = "fingerprint";
    /** Pictures on a screen. */
    static final String PHOTO_DECODING = "photo-decoding";

    private final Map<String, Ability> abilities = new TreeMap<>();
    private @Nullable SamId securityModule;

    ReaderAbilities(boolean decodesPhotos) {
        abilities.put(PHOTO_DECODING, decodesPhotos ? Ability.SUPPORTED : Ability.NOT_SUPPORTED);
        forget();
    }

    /** Another reader may be there now. */
    void forget() {
        securityModule = null;
        abilities.put(NEWEST_ADDRESS, Ability.UNKNOWN);
        abilities.put(FINGERPRINT, Ability.UNKNOWN);
    }

    void securityModule(Optional<SamId> told) {
        securityModule = told.orElse(null);
    }

    void set(String ability, boolean supported) {
        abilities.put(ability, supported ? Ability.SUPPORTED : Ability.NOT_SUPPORTED);
    }

    boolean mayBe(String ability) {
        return abilities.get(ability) != Ability.NOT_SUPPORTED;
    }

    Capabilities capabilities() {
        Optional<SamId> known = Optional.ofNullable(securityModule);
        return new Capabilities(
                known.map(id -> String.format(Locale.ROOT, "SAM_V %02d.%02d", id.maker(), id.model())),
                Optional.empty(),
                known.map(SamId::toString),
                abilities);
    }
}
