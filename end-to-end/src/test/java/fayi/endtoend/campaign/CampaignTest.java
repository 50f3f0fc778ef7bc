package fayi.endtoend.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.SupervisedDevice;
import fayi.endtoend.campaign.Outcome.Ending;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small campaign: six schedules a device, and whether a campaign would notice what it is there to notice. */
@Timeout(120)
class CampaignTest {
    private static final long SEED = 877;
    private static final int SCHEDULES = 6;

    @Test
    void everyDeviceWorksAgainAfterRandomFaultsOrSaysWhatToDo() throws Exception {
        List<CampaignDevice> devices = CampaignDevices.all();
        ExecutorService threads = Executors.newFixedThreadPool(devices.size());
        try (DefectWatch watch = DefectWatch.begin()) {
            List<Future<List<Outcome>>> campaigns = new ArrayList<>();
            for (CampaignDevice device : devices) {
                DeviceCampaign campaign = new DeviceCampaign(device, DeviceCampaign.LIMIT, SEED, 3, watch);
                campaigns.add(threads.submit(() -> campaign.run(1, SCHEDULES)));
            }
            for (int index = 0; index < devices.size(); index++) {
                assertThat(campaigns.get(index).get())
                        .as(devices.get(index).name())
                        .hasSize(SCHEDULES)
                        .filteredOn(outcome -> outcome.ending() == Ending.FAILED)
                        .isEmpty();
            }
            assertThat(watch.defects()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aScheduleFollowsFromItsSeedAndNumberAlone() {
        CampaignDevice device = CardReaderPlace.inCampaign();
        assertThat(Schedule.of(SEED, device, 17)).isEqualTo(Schedule.of(SEED, device, 17));
        assertThat(Schedule.of(SEED, device, 17).text())
                .isNotEqualTo(Schedule.of(SEED, device, 18).text());
        assertThat(Schedule.of(SEED, device, 17).text())
                .isNotEqualTo(Schedule.of(SEED + 1, device, 17).text());
    }

    @Test
    void aDeviceThatNeverWorksAgainAndSaysNothingHasFailed() throws Exception {
        CampaignDevice stone = new CampaignDevice("stone", List.of(FaultKind.standing("kick")), Stone::new);
        try (DefectWatch watch = DefectWatch.begin()) {
            List<Outcome> outcomes = new DeviceCampaign(stone, Duration.ofMillis(300), SEED, 1, watch).run(1, 2);
            assertThat(outcomes).extracting(Outcome::ending).containsExactly(Ending.FAILED, Ending.FAILED);
            DeviceResult result = new DeviceResult("stone", outcomes, Map.of(), List.of(), Duration.ZERO);
            assertThat(result.isGood()).isFalse();
            assertThat(result.complaints(SEED).get(0)).contains("seed " + SEED, "schedule 1", "kick");
        }
    }

    @Test
    void anExceptionThatEscapesAThreadIsADefect() throws Exception {
        try (DefectWatch watch = DefectWatch.begin()) {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("escaped");
            });
            thread.start();
            thread.join();
            assertThat(watch.defects()).hasSize(1);
        }
    }

    @Test
    void aThreadAFileAndAProcessThatStayAreFound(@TempDir Path directory) throws Exception {
        Holdings before = Holdings.now();
        Path file = Files.writeString(directory.resolve("kept"), "");
        Thread thread = new Thread(CampaignTest::sleep, "kept-thread");
        thread.start();
        Process process = new ProcessBuilder("sleep", "60").start();
        try (InputStream kept = Files.newInputStream(file)) {
            assertThat(Holdings.now().growthSince(before))
                    .containsKeys("thread kept-thread", "file " + file, "process sleep");
            assertThat(kept.read()).isNegative();
        } finally {
            thread.interrupt();
            process.destroyForcibly().waitFor();
            thread.join();
        }
        assertThat(Holdings.settled(before).growthSince(before))
                .doesNotContainKeys("thread kept-thread", "file " + file);
    }

    private static void sleep() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** A device that works until it is kicked, and never tells. */
    private static final class Stone extends SupervisedDevice implements Place {
        private volatile boolean kicked;

        Stone(Path directory) {
            super("stone in " + directory, Clock.systemUTC());
            begin();
        }

        @Override
        protected void openHardware() {}

        @Override
        protected void closeHardware() {}

        @Override
        public Device device() {
            return this;
        }

        @Override
        public void work(Duration patience) throws DeviceException {
            if (kicked) {
                throw new DeviceException.TimedOut("stone", "it lies there");
            }
        }

        @Override
        public void begin(FaultKind fault, RandomGenerator dice) {
            kicked = true;
        }

        @Override
        public void end(FaultKind fault) {}

        @Override
        public boolean help(DeviceStatus status) {
            return false;
        }
    }
}
