package fayi.kiosk.call;

import dev.onvoid.webrtc.RTCStats;
import dev.onvoid.webrtc.RTCStatsReport;

/**
 * The counters of one connection that matter here, picked from the library's report (names as in W3C webrtc-stats).
 *
 * @param roundTripMillis -1 when unknown
 * @param availableBitrate bits a second, 0 when unknown
 */
record StatisticsSample(
        long framesSent,
        long audioBytesReceived,
        long audioBytesSent,
        double lossFraction,
        long roundTripMillis,
        double availableBitrate) {
    static final StatisticsSample NONE = new StatisticsSample(0, 0, 0, 0, -1, 0);

    static StatisticsSample of(RTCStatsReport report) {
        long framesSent = 0;
        long audioReceived = 0;
        long audioSent = 0;
        double loss = 0;
        double roundTrip = -1;
        double bitrate = 0;
        for (RTCStats statistics : report.getStats().values()) {
            boolean video = "video".equals(statistics.getAttributes().get("kind"));
            switch (statistics.getType()) {
                case OUTBOUND_RTP -> {
                    framesSent += (long) (video ? number(statistics, "framesSent", 0) : 0);
                    audioSent += (long) (video ? 0 : number(statistics, "bytesSent", 0));
                }
                case INBOUND_RTP -> audioReceived += (long) (video ? 0 : number(statistics, "bytesReceived", 0));
                case REMOTE_INBOUND_RTP -> loss = Math.max(loss, number(statistics, "fractionLost", 0));
                case CANDIDATE_PAIR -> {
                    if (Boolean.TRUE.equals(statistics.getAttributes().get("nominated"))) {
                        roundTrip = Math.max(roundTrip, number(statistics, "currentRoundTripTime", -1) * 1000);
                        bitrate = Math.max(bitrate, number(statistics, "availableOutgoingBitrate", 0));
                    }
                }
                default -> {
                    // The report has many more kinds; none of them is needed.
                }
            }
        }
        return new StatisticsSample(
                framesSent, audioReceived, audioSent, loss, roundTrip < 0 ? -1 : Math.round(roundTrip), bitrate);
    }

    private static double number(RTCStats statistics, String name, double otherwise) {
        return statistics.getAttributes().get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }
}
