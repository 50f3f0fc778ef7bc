package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import fayi.protocol.Opinion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consultation at the desk, with a station that offers and a hub that may go away. */
class DeskCallTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** In the unit of totalAudioEnergy; far below one beep of the made-up microphone. */
    private static final double AUDIBLE = 1e-5;

    private static final String OPINION = "请带欠条到演示县劳动监察大队投诉，十五日内会有答复。";

    @TempDir
    static Path directory;

    private static HubForDesks hub;
    private static DeskBrowser browser;
    private static int lawyers;

    private BrowserContext profile;
    private DeskPage desk;
    private StationSide station;
    private String ticket;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubForDesks(directory, 8);
        browser = new DeskBrowser();
    }

    @AfterAll
    static void end() {
        browser.close();
        hub.close();
    }

    @BeforeEach
    void aLawyerAnswers() throws IOException {
        profile = browser.profile();
        ticket = hub.station()
                .openTicket(Optional.of(Handover.at(hub.station())))
                .ticketId();
        station = new StationSide(profile, hub.station(), ticket);
        desk = new DeskPage(profile, hub.address()).signIn("lawyer" + ++lawyers);
        desk.answer(ticket);
    }

    @AfterEach
    void everybodyLeaves() {
        hub.station().leave(ticket);
        station.close();
        profile.close();
    }

    private void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            station.carry();
            return condition.call();
        });
    }

    private void untilPicturesFlow() {
        double before = Math.max(0, desk.statistic("framesDecoded"));
        until(() -> desk.statistic("framesDecoded") > before + 5);
    }

    /** The made-up microphone beeps once a second: sixty pictures without a sound come from a muted one only. */
    private void untilTwoSecondsAreSilent() {
        double[] began = {station.count("framesDecoded"), station.count("soundEnergy")};
        until(() -> {
            if (station.count("framesDecoded") < began[0] + 60) {
                return false;
            }
            double heard = station.count("soundEnergy") - began[1];
            began[0] = station.count("framesDecoded");
            began[1] = station.count("soundEnergy");
            return heard < AUDIBLE;
        });
    }

    @Test
    void bothSidesSeeAndHearEachOther() {
        until(() -> desk.statistic("framesDecoded") > 10 && desk.statistic("audioBytesReceived") > 1000);
        until(() -> station.count("framesDecoded") > 10 && station.count("soundEnergy") > AUDIBLE);
        desk.see("line", "line", "connected");
        // A busy machine sends a smaller picture; it must be shown and running all the same.
        assertThat(desk.page()
                        .evaluate("() => { const video = document.querySelector('[data-test=video-remote]');"
                                + " return video.videoWidth > 0 && !video.paused && !video.muted; }"))
                .isEqualTo(true);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void muteSilencesAndHideDarkensWhatThePersonGets() {
        until(() -> station.count("soundEnergy") > AUDIBLE && station.count("brightness") > 20);
        desk.press("Alt+KeyM");
        desk.press("Alt+KeyC");
        assertThat(desk.see("mute").getAttribute("aria-pressed")).isEqualTo("true");
        until(() -> station.count("brightness") >= 0 && station.count("brightness") < 5);
        untilTwoSecondsAreSilent();

        double silent = station.count("soundEnergy");
        desk.see("mute").click();
        desk.see("hide").click();
        until(() -> station.count("soundEnergy") > silent + AUDIBLE && station.count("brightness") > 20);
    }

    @Test
    void theMaterialsAreThereWithTheNumberCoveredAndPapersPageByPage() {
        assertThat(desk.see("applicant").innerText()).contains(Handover.NAME, "1958", "老年人", "5113**********0017");
        assertThat(desk.html()).doesNotContain(Handover.ID_NUMBER);
        desk.see("id-number-uncover").click();
        assertThat(desk.see("id-number").innerText()).isEqualTo(Handover.ID_NUMBER);
        assertThat(desk.see("answers").innerText()).contains("没拿到工钱", Handover.STORY);
        assertThat(desk.see("history").innerText()).contains("收到材料", "开始视频咨询");

        desk.press("Alt+KeyP");
        desk.see("pdf-page", "drawn", "1");
        assertThat(desk.page()
                        .evaluate("() => { const canvas = document.querySelector('[data-test=pdf-page]');"
                                + " const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);"
                                + " return data.some((value, index) => index % 4 === 0 && value < 80); }"))
                .as("something dark is drawn on the page")
                .isEqualTo(true);
        desk.press("Alt+KeyN");
        desk.see("pdf-page", "drawn", "2");
        assertThat(desk.see("page-number").innerText()).contains("第 2 页");
        desk.see("tab-paper", "paper", "photograph-1.jpg").click();
        desk.see("photograph");
        int width = (int) desk.see("photograph").boundingBox().width;
        desk.see("zoom-in").click();
        assertThat((int) desk.see("photograph").boundingBox().width).isGreaterThan(width);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void theOpinionReachesTheStationAndNothingOfThePersonStaysAfterTheEnd() {
        untilPicturesFlow();
        desk.press("Alt+KeyP");
        desk.see("pdf-page", "drawn", "1");
        desk.press("Alt+KeyO");
        desk.page().keyboard().insertText(OPINION);
        assertThat(desk.see("opinion-count").innerText()).isEqualTo(OPINION.length() + " / 4000");
        desk.see("opinion-send").click();
        desk.see("opinion-state", "sent", "true");
        assertThat(hub.station().ticket(ticket).opinion().map(Opinion::text)).contains(OPINION);

        desk.see("end").click();
        assertThat(desk.see("ended").innerText()).contains("已经发给对方", "清除");
        assertThat(hub.station().ticket(ticket).state()).isEqualTo("ended");
        assertThat(desk.html())
                .doesNotContain(
                        Handover.NAME, Handover.PHONE, Handover.STORY, "0017", OPINION, "blob:", "<video", "<canvas");
        assertThat(desk.statistic("generation")).as("no call is left").isEqualTo(-1);
        assertThat(desk.page()
                        .evaluate(
                                "async () => [...Object.keys(localStorage).filter(key => !key.startsWith('fayi-desk-')),"
                                        + " ...Object.keys(sessionStorage), ...await caches.keys(),"
                                        + " ...(await indexedDB.databases()).map(database => database.name)]"))
                .isEqualTo(List.of());
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void anEndWithoutOpinionIsAskedAboutAndADraftCanBeSentWithIt() {
        desk.see("end").click();
        assertThat(desk.see("end-question").innerText()).contains("还没有写意见");
        desk.press("Escape");
        desk.seeGone("end-question");

        desk.see("opinion-text").fill(OPINION);
        desk.press("Alt+KeyX");
        assertThat(desk.see("end-question").innerText()).contains("意见还没有发送");
        desk.see("end-send").click();
        desk.see("ended");
        assertThat(hub.station().ticket(ticket).opinion().map(Opinion::text)).contains(OPINION);
    }

    @Test
    void aReloadInTheCallGoesOnWithTheSamePersonAndTheSentOpinion() {
        untilPicturesFlow();
        desk.see("opinion-text").fill(OPINION);
        desk.see("opinion-send").click();
        desk.see("opinion-state", "sent", "true");

        desk.page().reload();

        assertThat(desk.see("applicant").innerText()).contains(Handover.NAME);
        until(() -> desk.statistic("generation") >= 2 && desk.statistic("framesDecoded") > 10);
        until(() -> station.count("framesDecoded") > 10);
        assertThat(desk.see("opinion-text").inputValue()).isEqualTo(OPINION);
        desk.see("opinion-state", "sent", "true");
        assertThat(hub.station().ticket(ticket).state()).isEqualTo("claimed");
    }

    @Test
    void aHubThatRestartsInTheCallIsToldAndTheCallGoesOn() throws IOException {
        untilPicturesFlow();
        hub.stop();
        desk.see("hub-line", "line", "lost");
        desk.see("signalling-lost");
        double before = desk.statistic("framesDecoded");
        await().atMost(PATIENCE).pollInSameThread().until(() -> desk.statistic("framesDecoded") > before + 10);

        hub.startAgain();
        station.comeBack();
        desk.see("hub-line", "line", "live");
        desk.seeGone("signalling-lost");
        assertThat(desk.statistic("generation")).isEqualTo(1);
        station.restartIce();
        untilPicturesFlow();
        desk.see("line", "line", "connected");
        desk.see("opinion-text").fill(OPINION);
        desk.see("opinion-send").click();
        desk.see("opinion-state", "sent", "true");
    }

    @Test
    void aPersonWhoseNetworkIsGoneAndBackIsToldInWords() {
        untilPicturesFlow();
        station.loseSignalling();
        assertThat(desk.see("person", "person", "left").innerText()).contains("对方的网络断了");
        station.comeBack();
        assertThat(desk.see("person", "person", "returned").innerText()).contains("已经回来");
        untilPicturesFlow();
    }
}
