package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.scanner.CodeScanner;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.provisioning.CounterLedger;
import fayi.simulator.scanner.SimulatedScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a scanner has done outlives the kiosk that counted it. */
class CounterKeeperTest {
    private static final TestGuide NOBODY = new TestGuide() {
        @Override
        public void tell(Step step) {}

        @Override
        public Answer ask(Step question) {
            return Answer.SKIP;
        }
    };

    @TempDir
    private Path directory;

    private CounterKeeper keeper(Devices devices, Duration every) throws Exception {
        CounterLedger ledger = CounterLedger.open(directory, new WireFormat());
        EventLog log = new EventLog(LoggerFactory.getLogger(CounterKeeperTest.class));
        return new CounterKeeper(ledger, devices.all(), every, Clock.systemUTC(), log).start();
    }

    private static void useOnce(CodeScanner scanner) throws Exception {
        await().until(() -> scanner.status().state() == DeviceStatus.State.READY);
        SelfTest answers = scanner.selfTests().get(0);
        try (Claim claim = scanner.claim("visit", Duration.ofSeconds(5))) {
            answers.run(claim, NOBODY);
        }
    }

    @Test
    void totalsAreWrittenAgainAndAgainAndAtTheEndAndCountOn() throws Exception {
        try (SimulatedScanner simulated = SimulatedScanner.open(directory.resolve("scanner"), 9600)) {
            DriverSettings entry = new DriverSettings(
                    CodeScanner.KIND,
                    "serial-line",
                    Map.of("port", simulated.port().toString()),
                    "station.yaml, line 1");
            try (Devices devices = Devices.open(List.of(entry), Clock.systemUTC());
                    CounterKeeper often = keeper(devices, Duration.ofMillis(50))) {
                useOnce(devices.codeScanner().orElseThrow());
                Path file = directory.resolve("counters.json");
                await().until(() -> Files.exists(file) && Files.readString(file).contains("\"commands\":1"));
            }
            try (Devices devices = Devices.open(List.of(entry), Clock.systemUTC())) {
                try (CounterKeeper seldom = keeper(devices, Duration.ofHours(1))) {
                    useOnce(devices.codeScanner().orElseThrow());
                }
                assertThat(directory.resolve("counters.json")).content().contains("\"commands\":2");
            }
        }
    }
}
