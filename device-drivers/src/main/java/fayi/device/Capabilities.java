package fayi.device;

import java.util.Map;
import java.util.Optional;

/**
 * What the hardware behind a device is and can, as far as it has told. Changes only when other hardware answers.
 *
 * @param model maker and model, as the hardware calls itself
 * @param firmware version of its firmware
 * @param serialNumber of this piece: a thing's number, never a person's
 * @param abilities by stable id, such as {@code duplex} or {@code fingerprint}
 */
public record Capabilities(
        Optional<String> model,
        Optional<String> firmware,
        Optional<String> serialNumber,
        Map<String, Ability> abilities) {
    /** Of hardware that has told nothing. */
    public static final Capabilities UNKNOWN =
            new Capabilities(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Copies the map. */
    public Capabilities {
        abilities = Map.copyOf(abilities);
    }

    /** Whether it can do what {@code id} names; unknown when nothing was said of it. */
    public Ability ability(String id) {
        return abilities.getOrDefault(id, Ability.UNKNOWN);
    }
}
