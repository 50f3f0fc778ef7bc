package fayi.kiosk.call;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up the counters of a call's generations and the rates between two readings. */
final class CallMeter {
    private final Clock clock;
    private final AtomicLong firstOfferMillis = new AtomicLong(-1);
    private final AtomicLong offerToFirstFrame = new AtomicLong(-1);
    private long endedFramesSent;
    private long endedAudioReceived;
    private long endedAudioSent;
    private StatisticsSample current = StatisticsSample.NONE;
    private long lastReading;
    private long lastDecoded;
    private long lastSent;
    private long lastOffered;
    private LineSample lineSample = new LineSample(0, 0, 0, 0);
    private volatile CallStatistics statistics = CallStatistics.NONE;

    CallMeter(Clock clock) {
        this.clock = clock;
        lastReading = clock.millis();
    }

    void offered() {
        firstOfferMillis.compareAndSet(-1, clock.millis());
    }

    /** Milliseconds from the first offer to now, which is when the first picture was decoded. */
    long firstFrame() {
        long elapsed = Math.max(0, clock.millis() - firstOfferMillis.get());
        offerToFirstFrame.set(elapsed);
        return elapsed;
    }

    /** The connection is gone: its counters are added to the call's. */
    void generationEnded() {
        endedFramesSent += current.framesSent();
        endedAudioReceived += current.audioBytesReceived();
        endedAudioSent += current.audioBytesSent();
        current = StatisticsSample.NONE;
    }

    void read(StatisticsSample sample, long framesDecoded, long framesOffered) {
        current = sample;
        long now = clock.millis();
        double seconds = Math.max(0.1, (now - lastReading) / 1000.0);
        long sent = endedFramesSent + sample.framesSent();
        double rateIn = (framesDecoded - lastDecoded) / seconds;
        double rateOut = (sent - lastSent) / seconds;
        double rateOffered = (framesOffered - lastOffered) / seconds;
        lastReading = now;
        lastDecoded = framesDecoded;
        lastSent = sent;
        lastOffered = framesOffered;
        lineSample = new LineSample(sample.lossFraction(), sample.availableBitrate(), rateOffered, rateOut);
        statistics = new CallStatistics(
                framesDecoded,
                sent,
                rateIn,
                rateOut,
                endedAudioReceived + sample.audioBytesReceived(),
                endedAudioSent + sample.audioBytesSent(),
                offerToFirstFrame.get(),
                sample.roundTripMillis(),
                sample.lossFraction() * 100);
    }

    LineSample lineSample() {
        return lineSample;
    }

    CallStatistics statistics() {
        return statistics;
    }
}
