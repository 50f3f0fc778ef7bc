package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into the desk. */
class DeskSignInTest {
    @TempDir
    static Path directory;

    private static HubForDesks hub;
    private static DeskBrowser browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubForDesks(directory, 5);
        browser = new DeskBrowser();
    }

    @AfterAll
    static void end() {
        browser.close();
        hub.close();
    }

    @Test
    void aWrongPasswordIsRefusedInWordsAndTheCodeIsAskedAnew() {
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address());
            desk.see("sign-in-account").fill("lawyer1");
            desk.see("sign-in-password").fill("not-this");
            desk.see("sign-in-code").fill("123456");
            desk.see("sign-in-submit").click();

            assertThat(desk.see("sign-in-refused").innerText()).contains("密码", "重新输入");
            assertThat(desk.see("sign-in-code").inputValue()).isEmpty();
            assertThat(desk.see("sign-in-account").inputValue()).isEqualTo("lawyer1");
            assertThat(desk.find("queue").count()).isZero();
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void aLawyerOfTheDemonstrationSignsInAndOut() {
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address()).signIn("lawyer2");
            assertThat(desk.see("lawyer").innerText()).contains("演示律师2", "演示律师事务所");
            desk.see("hub-line", "line", "live");

            desk.see("sign-out").click();
            desk.see("sign-in");
            desk.page().reload();
            desk.see("sign-in");
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void aReloadKeepsTheSessionAndTheChosenLanguage() {
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address()).signIn("lawyer3");
            desk.see("language").click();
            desk.page().reload();

            assertThat(desk.see("queue-empty").innerText()).isEqualTo("Nobody is waiting.");
            assertThat(desk.page().title()).isEqualTo("Fayi lawyer's desk");
            assertThat(desk.page().getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void aSessionThatHasEndedIsToldAndAnotherSignInGoesOn() {
        try (BrowserContext profile = browser.profile()) {
            DeskPage desk = new DeskPage(profile, hub.address()).signIn("lawyer4");
            profile.clearCookies();
            // The next news of the queue finds out.
            hub.station().leave(hub.station().openTicket(Optional.empty()).ticketId());

            assertThat(desk.see("session-expired").innerText()).contains("登录已过期");
            desk.signIn("lawyer5");
            assertThat(desk.see("lawyer").innerText()).contains("演示律师5");
        }
    }

    @Test
    void aSecondTabWaitsUntilTheFirstIsClosed() {
        try (BrowserContext profile = browser.profile()) {
            DeskPage first = new DeskPage(profile, hub.address());
            first.see("sign-in");
            DeskPage second = new DeskPage(profile, hub.address());
            assertThat(second.see("elsewhere").innerText()).contains("另一个标签页");

            first.page().close();
            second.see("sign-in");
        }
    }
}
