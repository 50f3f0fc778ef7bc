package fayi.hub.store;

import java.util.Optional;

/**
 * A station as the hub knows it.
 *
 * @param publicKey a JWK, once it is enrolled
 */
public record StationRecord(String id, String name, StationPlace place, Optional<String> publicKey) {}
