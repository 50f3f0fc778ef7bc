package fayi.protocol;

/**
 * A station proves itself and asks for a short-lived token (after RFC 7523, private_key_jwt). Its text form is masked.
 *
 * @param assertion a JWT signed with the station's key: issuer and subject the station, audience the hub, at most two
 *     minutes valid, with an id that is used once
 */
public record TokenRequest(String assertion) {
    @Override
    public String toString() {
        return "TokenRequest[masked]";
    }
}
