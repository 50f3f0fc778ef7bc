package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceCounters;
import fayi.device.DeviceStatus;
import fayi.device.base.SupervisedDevice;
import fayi.device.selftest.Finding;
import fayi.protocol.WireFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals over several runs of a station. */
class CounterLedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T04:50:00Z"), ZoneOffset.UTC);
    private static final WireFormat FORMAT = new WireFormat();

    @TempDir
    private Path data;

    /** A device that counts. */
    private static final class Counting extends SupervisedDevice {
        Counting() {
            super("code-scanner", CLOCK);
            begin();
        }

        @Override
        protected void openHardware() {}

        @Override
        protected void closeHardware() {}

        void codes(int read) throws Exception {
            await().until(() -> status().state() == DeviceStatus.State.READY);
            try (Claim claim = claim("visit", Duration.ofSeconds(5))) {
                run(claim, run -> {
                    count(read);
                    return Finding.passed(Map.of());
                });
            }
        }
    }

    private DeviceCounters oneRun(int codes) throws Exception {
        CounterLedger ledger = CounterLedger.open(data, FORMAT);
        try (Counting device = new Counting()) {
            device.codes(codes);
            ledger.save(List.of(device), CLOCK);
            ledger.save(List.of(device), CLOCK);
            return ledger.total(device);
        }
    }

    @Test
    void whatWasDoneBeforeARestartIsCountedOnce() throws Exception {
        oneRun(3);
        DeviceCounters total = oneRun(4);

        assertThat(total.units()).isEqualTo(7);
        assertThat(total.commands()).isEqualTo(2);
        assertThat(CounterLedger.open(data, FORMAT).since()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void theFileIsTheStationsAlone() throws Exception {
        oneRun(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("counters.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsLaidAsideAndCountingBeginsAnew() throws Exception {
        for (String damaged : List.of("{", "", "{}", "{\"since\":\"2026-11-25\",\"devices\":null}")) {
            Files.writeString(data.resolve("counters.json"), damaged);
            assertThat(oneRun(2).units()).as(damaged).isEqualTo(2);
            assertThat(data.resolve("counters.json.damaged")).hasContent(damaged);
        }
    }
}
