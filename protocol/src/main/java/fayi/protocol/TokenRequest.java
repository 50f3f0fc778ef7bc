package fayi.protocol;

/**
 * A station proves itself and asks for a short-lived token (after RFC 7523, private_key_jwt).
 *
 * @param assertion a JWT signed with the station's key: issuer and subject the station, audience the hub, at most two
 *     minutes valid, with an id that is used once
 */
public record TokenRequest(String assertion) {}
