package fayi.kiosk.call;

/**
 * Says what the line is like and what to try when it breaks. Pure; times are milliseconds of one clock.
 *
 * <p>A lost line often returns within two seconds by itself. Then ICE is restarted on the same connection, which keeps the
 * pictures' state; if that does not help in ten seconds, new generations are offered, ever more slowly. Offers that could
 * not be delivered wait at the hub, so a dead signalling line costs nothing.
 *
 * @param line what to tell the person
 * @param everConnected whether media has passed in this call
 * @param troubleSince when the line was lost, or the first offer of a call that never connected; -1 in good times
 * @param attempts how many attempts were made in this trouble
 * @param nextAttempt when the next attempt is due
 */
record LineWatch(LineState line, boolean everConnected, long troubleSince, int attempts, long nextAttempt) {
    private static final long PATIENCE_BEFORE_RESTART = 2_000;
    private static final long PATIENCE_BEFORE_NEW_GENERATION = 10_000;
    private static final long GREATEST_PATIENCE = 60_000;
    private static final long LOST_FOR_LONG = 60_000;

    /** What to try now. */
    enum Attempt {
        NONE,
        RESTART_ICE,
        NEW_GENERATION
    }

    /** The state after an observation, and what to try. */
    record Step(LineWatch watch, Attempt attempt) {}

    static LineWatch begin() {
        return new LineWatch(LineState.CONNECTING, false, -1, 0, 0);
    }

    /** Observes the transport; called at each of its changes and once a second. */
    Step next(Transport transport, PictureQuality quality, long now) {
        return switch (transport) {
            case IDLE -> new Step(this, Attempt.NONE);
            case CONNECTED ->
                new Step(
                        new LineWatch(
                                quality == PictureQuality.FULL ? LineState.CONNECTED : LineState.WEAK, true, -1, 0, 0),
                        Attempt.NONE);
            case CONNECTING, DISCONNECTED, FAILED -> trouble(transport, now);
        };
    }

    private Step trouble(Transport transport, long now) {
        if (troubleSince < 0) {
            LineState first = everConnected ? LineState.LOST : LineState.CONNECTING;
            return new Step(new LineWatch(first, everConnected, now, 0, now + PATIENCE_BEFORE_RESTART), Attempt.NONE);
        }
        LineState newLine = now - troubleSince >= LOST_FOR_LONG ? LineState.FAILED : line;
        // A first connection that is still being made only waits for the desk's answer: offering again would not help.
        boolean waitsForFirstAnswer = !everConnected && transport == Transport.CONNECTING;
        if (now < nextAttempt || waitsForFirstAnswer) {
            return new Step(new LineWatch(newLine, everConnected, troubleSince, attempts, nextAttempt), Attempt.NONE);
        }
        boolean restart = attempts == 0 && everConnected;
        long patience = Math.min(PATIENCE_BEFORE_NEW_GENERATION << Math.min(attempts, 3), GREATEST_PATIENCE);
        return new Step(
                new LineWatch(newLine, everConnected, troubleSince, attempts + 1, now + patience),
                restart ? Attempt.RESTART_ICE : Attempt.NEW_GENERATION);
    }
}
