package fayi.protocol;

/**
 * A station asks to be known: sent once, when a technician sets it up. Its text form holds no code.
 *
 * @param stationId the station's id, as in station.yaml
 * @param publicKey the station's public signing key as a JWK (P-256, RFC 7517)
 * @param code the one-time enrolment code that the hub issued for this station
 * @param proof a JWT signed with that key (issuer and subject the station, audience the hub): proof of possession
 */
public record EnrolmentRequest(String stationId, String publicKey, String code, String proof) {
    @Override
    public String toString() {
        return "EnrolmentRequest[" + stationId + "]";
    }
}
