package fayi.hub.store;

/** Where a station stands; scopes of staff use these names. {@code village} may be empty. */
public record StationPlace(String village, String township, String county, String city) {}
