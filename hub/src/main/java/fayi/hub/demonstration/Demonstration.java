package fayi.hub.demonstration;

import fayi.hub.desk.SignIn;
import fayi.hub.security.ColumnCipher;
import fayi.hub.security.Digests;
import fayi.hub.security.OneTimeCode;
import fayi.hub.security.PasswordDigest;
import fayi.hub.security.SecretFile;
import fayi.hub.station.Stations;
import fayi.hub.store.Credentials;
import fayi.hub.store.LawyerStore;
import fayi.hub.store.StationRecord;
import fayi.hub.store.StationStore;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Puts invented lawyers and stations into the database, and tells everybody how to sign in as one of them. */
public final class Demonstration {
    private final Seeds seeds;
    private final LawyerStore lawyers;
    private final StationStore stations;
    private final Clock clock;

    /** Reads the seeds in {@code directory}. */
    public Demonstration(Path directory, LawyerStore lawyers, StationStore stations, Clock clock) throws IOException {
        this.seeds = Seeds.read(directory);
        this.lawyers = lawyers;
        this.stations = stations;
        this.clock = clock;
    }

    /**
     * Loads the seeds. Each station that is not enrolled gets a fresh one-time code, in a file that its technician, or the
     * simulated station, reads.
     *
     * @param codes directory for the files {@code <station>.code}
     */
    public void load(Stations enrolling, Path codes, PasswordDigest passwords, ColumnCipher cipher, EventLog log)
            throws IOException {
        for (DemonstrationStation station : seeds.stations()) {
            stations.put(station.id(), station.name(), station.place());
            if (stations.find(station.id()).flatMap(StationRecord::publicKey).isEmpty()) {
                SecretFile.write(codes.resolve(station.id() + ".code"), enrolling.issueCode(station.id()) + "\n");
            }
        }
        for (DemonstrationLawyer lawyer : seeds.lawyers()) {
            load(lawyer, passwords, cipher);
        }
        log.record(
                LogEvent.DEMONSTRATION_LOADED,
                seeds.lawyers().size(),
                seeds.stations().size());
    }

    private void load(DemonstrationLawyer seed, PasswordDigest passwords, ColumnCipher cipher) {
        String account = seed.lawyer().account();
        String fingerprint = HexFormat.of().formatHex(Digests.sha256(seed.toString()));
        if (lawyers.seed(account).equals(Optional.of(fingerprint))) {
            return;
        }
        lawyers.put(
                seed.lawyer(),
                passwords.of(seed.password()),
                cipher.encrypt(SignIn.totpPlace(account), seed.totpSecret().getBytes(StandardCharsets.UTF_8)),
                Optional.of(fingerprint));
    }

    List<DemonstrationAccount> accounts() {
        return seeds.lawyers().stream()
                .map(seed -> new DemonstrationAccount(
                        seed.lawyer().account(),
                        seed.password(),
                        seed.lawyer().card().name(),
                        code(seed)))
                .toList();
    }

    /** The present code, or the next one when the present has been used: it is taken already. */
    private String code(DemonstrationLawyer seed) {
        long unused = lawyers.credentials(seed.lawyer().account())
                .map(Credentials::lastTotpStep)
                .map(last -> last + 1)
                .orElse(0L);
        return new OneTimeCode(seed.totpSecret()).at(Math.max(OneTimeCode.step(clock.instant()), unused));
    }
}
