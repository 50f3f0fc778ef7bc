package fayi.protocol;

/**
 * A signal as the hub delivers it: numbered, so that a socket that comes back asks for all after the last it has seen
 * ({@code ?after=sequence}). Senders send a bare {@link Signal}; the hub numbers it.
 *
 * @param from {@code station}, {@code desk} or {@code hub}
 */
public record SignalEnvelope(long sequence, String from, Signal signal) {}
