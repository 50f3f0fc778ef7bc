package fayi.kiosk;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.Enrolment;
import fayi.provisioning.EnrolmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes the hub know this station at its first start, with the code that a technician has laid into a file: tried again
 * with pauses, and with whatever the file says by then.
 */
final class EnrolmentAtStart implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final String stationId;
    private final Enrolment enrolment;
    private final Optional<Path> codeFile;
    private final EventLog log;
    private final Runnable done;
    private final Thread thread = new Thread(this::run, "enrolment");

    /**
     * @param done called once the station is enrolled, at once when it was before; on the enrolment's thread
     */
    EnrolmentAtStart(String stationId, Enrolment enrolment, Optional<Path> codeFile, EventLog log, Runnable done) {
        this.stationId = stationId;
        this.enrolment = enrolment;
        this.codeFile = codeFile;
        this.log = log;
        this.done = done;
    }

    EnrolmentAtStart start() {
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void run() {
        try {
            Duration pause = FIRST_PAUSE;
            while (!enrolled()) {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            }
            done.run();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean enrolled() throws InterruptedException {
        try {
            if (enrolment.isEnrolled()) {
                return true;
            }
            enrolment.enrol(code());
            log.record(LogEvent.STATION_ENROLLED, stationId);
            return true;
        } catch (EnrolmentException refusal) {
            log.record(LogEvent.STATION_NOT_ENROLLED, refusal.problem().id());
            return false;
        } catch (IOException unreadable) {
            log.record(LogEvent.STATION_NOT_ENROLLED, "enrolment-code-file-unreadable");
            return false;
        }
    }

    private String code() throws IOException {
        return codeFile.isPresent() && Files.exists(codeFile.get()) ? Files.readString(codeFile.get()) : "";
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
