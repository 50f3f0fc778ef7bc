package fayi.hub.station;

import fayi.hub.security.Digests;
import fayi.hub.security.HubKeys;
import fayi.hub.store.StationRecord;
import fayi.hub.store.StationStore;
import fayi.hub.web.Refusal;
import fayi.protocol.EnrolmentAnswer;
import fayi.protocol.EnrolmentRequest;
import fayi.protocol.TokenAnswer;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** Enrols stations and gives them tokens. Thread-safe. */
public final class Stations {
    /** How long a technician has to use a code. */
    static final Duration CODE_VALID = Duration.ofDays(7);

    private static final int CODE_BYTES = 10;

    private final StationStore store;
    private final HubKeys keys;
    private final StationTokens tokens;
    private final EventLog log;
    private final Clock clock;

    /** Over what {@code store} keeps. */
    public Stations(StationStore store, HubKeys keys, EventLog log, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.tokens = new StationTokens(keys.tokenKey());
        this.log = log;
        this.clock = clock;
    }

    /** A new one-time code for the station, of 80 bits; an earlier unused one ends. */
    public String issueCode(String station) {
        String code = Digests.randomHex(CODE_BYTES);
        store.setEnrolmentCode(station, codeDigest(code), clock.instant().plus(CODE_VALID));
        return code;
    }

    EnrolmentAnswer enrol(EnrolmentRequest request) {
        Instant now = clock.instant();
        try {
            StationRecord station =
                    store.find(request.stationId()).orElseThrow(() -> new AssertionRefusedException("unknown-station"));
            Assertion proof = Assertion.verify(request.proof(), station.id(), request.publicKey(), now);
            if (!store.enrol(station.id(), codeDigest(request.code()), request.publicKey(), now)) {
                throw new AssertionRefusedException("code");
            }
            if (!store.useAssertion(station.id(), proof.id(), proof.expiresAt())) {
                throw new AssertionRefusedException("replay");
            }
            log.record(LogEvent.STATION_ENROLLED, station.id());
            return new EnrolmentAnswer(station.name(), keys.unseal().publicKeyset(), keys.sealingKeyId());
        } catch (AssertionRefusedException refused) {
            log.record(LogEvent.ENROLMENT_REFUSED, refused.reason());
            throw new Refusal(403, "enrolment-refused", "登记没有成功：登记码、站点编号或本机时间不对。", "请核对站点编号和时间，并向管理员索取新的一次性登记码。");
        }
    }

    TokenAnswer token(String assertion) {
        Instant now = clock.instant();
        try {
            String claimed = Assertion.claimedStation(assertion);
            StationRecord station =
                    store.find(claimed).orElseThrow(() -> new AssertionRefusedException("unknown-station"));
            String key = station.publicKey().orElseThrow(() -> new AssertionRefusedException("not-enrolled"));
            Assertion verified = Assertion.verify(assertion, station.id(), key, now);
            if (!store.useAssertion(station.id(), verified.id(), verified.expiresAt())) {
                throw new AssertionRefusedException("replay");
            }
            return new TokenAnswer(
                    tokens.issue(station.id(), now),
                    ZonedDateTime.ofInstant(now.plus(StationTokens.VALID), clock.getZone()),
                    keys.unseal().publicKeyset(),
                    keys.sealingKeyId());
        } catch (AssertionRefusedException refused) {
            log.record(LogEvent.ASSERTION_REFUSED, refused.reason());
            throw new Refusal(401, "station-unknown", "服务中心不认识本机，或本机时间不对。", "请技术人员核对时间，或重新登记本机。");
        }
    }

    Optional<String> stationOf(String token) {
        return tokens.station(token, clock.instant());
    }

    private static byte[] codeDigest(String code) {
        return Digests.sha256("enrolment:" + code.strip().toLowerCase(Locale.ROOT));
    }
}
