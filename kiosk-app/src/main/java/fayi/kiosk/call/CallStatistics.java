package fayi.kiosk.call;

/**
 * Counts of one call over all its generations, at most a second old; they stay readable after the call is closed.
 *
 * @param framesDecoded pictures of the desk that were decoded here
 * @param framesSent pictures of the station that were sent
 * @param framesPerSecondIn pictures decoded in the last second
 * @param framesPerSecondOut pictures sent in the last second
 * @param audioBytesReceived payload bytes of sound received
 * @param audioBytesSent payload bytes of sound sent
 * @param offerToFirstFrameMs from the call's first offer to the first decoded picture; -1 before that picture
 * @param roundTripMs last measured round trip; -1 when unknown
 * @param lossPercent packets of ours the desk missed in the last second, 0 to 100
 */
public record CallStatistics(
        long framesDecoded,
        long framesSent,
        double framesPerSecondIn,
        double framesPerSecondOut,
        long audioBytesReceived,
        long audioBytesSent,
        long offerToFirstFrameMs,
        long roundTripMs,
        double lossPercent) {
    /** What a call that has not begun reports. */
    public static final CallStatistics NONE = new CallStatistics(0, 0, 0, 0, 0, 0, -1, -1, 0);
}
