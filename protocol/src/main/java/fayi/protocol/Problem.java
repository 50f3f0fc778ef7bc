package fayi.protocol;

/**
 * Every error the hub answers with.
 *
 * @param id stable, for programs: {@code ticket-taken}, {@code sign-in-refused}, ...
 * @param text for the person who reads it, in Chinese
 * @param remedy what to do next
 */
public record Problem(String id, String text, String remedy) {}
