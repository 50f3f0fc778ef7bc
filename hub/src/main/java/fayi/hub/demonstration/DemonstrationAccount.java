package fayi.hub.demonstration;

/**
 * What the sign-in page shows in a demonstration.
 *
 * @param code the one-time code to type now
 */
public record DemonstrationAccount(String account, String password, String name, String code) {}
