package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue as lawyers see it. */
class DeskQueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    static Path directory;

    private static HubForDesks hub;
    private static DeskBrowser browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubForDesks(directory, 4);
        browser = new DeskBrowser();
    }

    @AfterAll
    static void end() {
        browser.close();
        hub.close();
    }

    @Test
    void whoeverWaitsIsShownAtOnceWithTimeReasonAndMaterialsAndIsGoneWhenTheyLeave() throws IOException {
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address()).signIn("lawyer1");
            desk.see("queue-empty");

            String usual = hub.station().openTicket(Optional.empty()).ticketId();
            String first = hub.station()
                    .openTicket(Optional.of(Handover.at(hub.station())))
                    .ticketId();
            desk.see("queue-entry", "ticket", first);

            List<String> entries = desk.find("queue-entry").allInnerTexts();
            assertThat(entries.get(0)).contains("视频咨询律师", "优先：进城务工的人", HubForDesks.STATION_NAME, "已交材料", "已等");
            assertThat(entries.get(1)).contains("等得最久", "没有材料").doesNotContain("优先");
            assertThat(desk.page().title()).startsWith("(2) 有人在等");
            String wait = desk.find("wait").first().innerText();
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> !desk.find("wait").first().innerText().equals(wait));

            hub.station().leave(usual);
            hub.station().leave(first);
            desk.see("queue-empty");
            assertThat(desk.page().title()).isEqualTo("法驿律师工作台");
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void ofTwoLawyersWhoClickAtOnceOneGetsThePersonAndTheOtherIsTold() {
        String ticket = hub.station().openTicket(Optional.empty()).ticketId();
        try (BrowserContext here = browser.profile();
                BrowserContext there = browser.profile()) {
            DeskPage one = new DeskPage(here, hub.address()).signIn("lawyer2");
            DeskPage other = new DeskPage(there, hub.address()).signIn("lawyer3");
            one.see("answer", "ticket", ticket);
            other.see("answer", "ticket", ticket);
            long moment = System.currentTimeMillis() + 500;
            for (DeskPage desk : List.of(one, other)) {
                desk.page()
                        .evaluate(
                                "moment => setTimeout(() => document.querySelector('[data-test=answer]').click(),"
                                        + " moment - Date.now())",
                                (double) moment);
            }

            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> Stream.of(one, other)
                                            .filter(desk ->
                                                    desk.find("current-ticket").isVisible())
                                            .count()
                                    == 1
                            && Stream.of(one, other)
                                            .filter(desk -> desk.find("notice").isVisible())
                                            .count()
                                    == 1);
            DeskPage late = one.find("notice").isVisible() ? one : other;
            DeskPage early = late == one ? other : one;
            assertThat(late.see("notice", "notice", "notice.taken").innerText()).contains("另一位律师接听");
            assertThat(late.find("current-ticket").count()).isZero();
            late.see("queue-empty");
            assertThat(early.see("matter-none").innerText()).contains("没有提交材料");

            early.press("Alt+KeyX");
            early.see("end-confirm").click();
            assertThat(early.see("ended").innerText()).contains("没有书面意见");
            assertThat(hub.station().ticket(ticket).state()).isEqualTo("ended");
        }
    }

    @Test
    void theFirstInTheQueueIsAnsweredByKey() {
        String ticket = hub.station().openTicket(Optional.empty()).ticketId();
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address()).signIn("lawyer4");
            desk.see("answer", "ticket", ticket);
            desk.press("Alt+KeyA");
            desk.see("current-ticket");
            assertThat(hub.station().ticket(ticket).state()).isEqualTo("claimed");
            hub.station().leave(ticket);
            assertThat(desk.see("over", "by", "station").innerText()).contains("对方已离开");
        }
    }
}
