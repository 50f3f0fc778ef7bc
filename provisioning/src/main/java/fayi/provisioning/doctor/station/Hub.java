package fayi.provisioning.doctor.station;

import fayi.device.selftest.Finding;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import fayi.provisioning.Enrolment;
import fayi.provisioning.IdentityException;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationIdentity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** The hub as it is seen from here, and the clock, which is held against the hub's. */
final class Hub {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Assertions are good for a minute and a half, so a clock may not be off by more. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
    /** This software is younger than that: a clock that says less has lost its battery. */
    private static final Instant BEFORE_THIS_SOFTWARE = Instant.parse("2026-01-01T00:00:00Z");

    private final StationConfiguration station;
    private final WireFormat format;
    private final Clock clock;

    Hub(StationConfiguration station, WireFormat format, Clock clock) {
        this.station = station;
        this.format = format;
        this.clock = clock;
    }

    /** Whether the hub knows the station's key. Asks nobody and makes no key. */
    Finding enrolment() {
        if (!Files.exists(StationIdentity.fileIn(station.dataDirectory()))) {
            return notEnrolled();
        }
        try {
            StationIdentity identity = StationIdentity.openOrCreate(station.stationId(), station.dataDirectory());
            KnownHubFile known = new KnownHubFile(station.dataDirectory(), format);
            boolean enrolled = new Enrolment(station.hub(), identity, known, format, clock).isEnrolled();
            return enrolled ? Finding.passed(Map.of()) : notEnrolled();
        } catch (IdentityException unusable) {
            return Finding.failed("station-key-unusable", String.valueOf(unusable.getMessage()));
        } catch (IOException damaged) {
            return Finding.failed("hub-file-damaged", String.valueOf(damaged.getMessage()));
        }
    }

    private static Finding notEnrolled() {
        return Finding.failed(
                "station-not-enrolled",
                "Ask the administrator for a one-time code, lay it into the enrolment-code-file and start the kiosk.");
    }

    Finding reachable() throws InterruptedException {
        long began = System.nanoTime();
        Optional<HttpResponse<Void>> answer = ask();
        if (answer.isEmpty()) {
            return Finding.failed(
                    "hub-unreachable", "Check network cable, router and the address of the hub: " + station.hub());
        }
        int status = answer.get().statusCode();
        if (status != 200) {
            return status == 503
                    ? Finding.failed("hub-unwell", "Tell the hub's administrator: its database does not answer.")
                    : Finding.failed("not-a-hub", "Check 'hub' in station.yaml: " + station.hub());
        }
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        return Finding.passed(Map.of("answer", millis + " ms"));
    }

    /** Against the date of the hub's answer, whatever it is (RFC 9110, 6.6.1); it has whole seconds. */
    Finding clock() throws InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(BEFORE_THIS_SOFTWARE)) {
            return wrong();
        }
        Optional<Instant> hubs =
                ask().flatMap(answer -> answer.headers().firstValue("Date")).flatMap(Hub::instant);
        if (hubs.isEmpty()) {
            return new Finding(Finding.Verdict.SKIPPED, "no-clock-to-compare", "", Map.of());
        }
        Duration off = Duration.between(hubs.get(), clock.instant());
        if (off.abs().compareTo(CLOCK_TOLERANCE) > 0) {
            return wrong();
        }
        return Finding.passed(Map.of("difference", off.toSeconds() + " s"));
    }

    private static Finding wrong() {
        return Finding.failed("clock-wrong", "Switch time synchronisation on: timedatectl set-ntp true");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<Void>> ask() throws InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        try {
            return Optional.of(client.send(
                    HttpRequest.newBuilder(URI.create(station.hub() + Paths.HEALTH))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.discarding()));
        } catch (IOException away) {
            return Optional.empty();
        }
    }
}
