package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lawyer whose own camera and microphone are not there. */
class DeskMediaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static HubForDesks hub;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubForDesks(directory, 2);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void aRefusedCameraIsToldTheCallGoesOnAndPermissionLaterSendsThePicture() throws IOException {
        try (DeskBrowser browser = new DeskBrowser(List.of("--use-fake-device-for-media-stream=fps=30"));
                BrowserContext lawyer = browser.profile();
                BrowserContext person = browser.profile()) {
            person.grantPermissions(List.of("camera", "microphone"));
            String ticket = hub.station().openTicket(Optional.empty()).ticketId();
            try (StationSide station = new StationSide(person, hub.station(), ticket)) {
                DeskPage desk = new DeskPage(lawyer, hub.address()).signIn("lawyer1");
                desk.answer(ticket);
                desk.see("media-trouble", "reason", "denied");
                assertThat(desk.see("media-trouble", "media", "none").innerText())
                        .contains("只能听和看", "允许");
                await().atMost(PATIENCE).pollInSameThread().until(() -> {
                    station.carry();
                    return desk.statistic("framesDecoded") > 10 && desk.statistic("audioBytesReceived") > 1000;
                });

                lawyer.grantPermissions(List.of("camera", "microphone"));
                desk.see("media-retry").click();
                desk.seeGone("media-trouble");
                await().atMost(PATIENCE).pollInSameThread().until(() -> {
                    station.carry();
                    return station.count("framesDecoded") > 10 && station.count("soundEnergy") > 1e-5;
                });
                assertThat(desk.statistic("generation"))
                        .as("the same connection")
                        .isEqualTo(1);
                hub.station().leave(ticket);
            }
        }
    }

    @Test
    void missingDevicesAreToldAsMissing() {
        try (DeskBrowser browser = new DeskBrowser(List.of(
                        "--use-fake-device-for-media-stream=device-count=0", "--use-fake-ui-for-media-stream"));
                BrowserContext lawyer = browser.profile()) {
            String ticket = hub.station().openTicket(Optional.empty()).ticketId();
            DeskPage desk = new DeskPage(lawyer, hub.address()).signIn("lawyer2");
            desk.answer(ticket);
            assertThat(desk.see("media-trouble").innerText()).contains("没有");
            desk.see("end");
            hub.station().leave(ticket);
        }
    }
}
