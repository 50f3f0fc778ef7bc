package fayi.kiosk.hublink;

import java.time.Duration;

/**
 * How patient a link is.
 *
 * @param deadline for one request, from the first byte sent to the last received
 * @param probeEvery how often it asks whether the hub is there
 * @param pingEvery how often a signalling socket is tried
 */
record LinkTimes(Duration deadline, Duration probeEvery, Duration pingEvery) {
    static LinkTimes usual() {
        return new LinkTimes(Duration.ofSeconds(15), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }
}
