package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The word for a line, as the module decides it from a connection's state and counters, second by second. */
class DeskLineTest {
    private static DeskBrowser browser;
    private static BrowserContext profile;
    private static Page page;

    @BeforeAll
    static void open() {
        browser = new DeskBrowser();
        profile = browser.profile();
        page = profile.newPage();
        page.route(
                "**/*",
                route -> route.fulfill(
                        route.request().url().endsWith("line.js")
                                ? new Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setPath(Path.of("src/main/resources/fayi/hub/desk/call/line.js"))
                                : new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<!doctype html>")));
        page.navigate("https://desk.invalid/");
    }

    @AfterAll
    static void close() {
        profile.close();
        browser.close();
    }

    /** The words of a line whose seconds are written as state and, when connected, packets received and lost. */
    private static Object words(String seconds) {
        return page.evaluate("""
                async seconds => {
                  const {IDLE, nextLine} = await import('/line.js');
                  const counts = {packetsReceived: 0, packetsLost: 0, roundTripMs: 20};
                  let state = IDLE;
                  return seconds.split(' ').map(second => {
                    const [connection, received = 0, lost = 0, roundTripMs = 20] = second.split(':');
                    counts.packetsReceived += Number(received);
                    counts.packetsLost += Number(lost);
                    counts.roundTripMs = Number(roundTripMs);
                    state = nextLine(state, connection, {...counts});
                    return state.word;
                  }).join(' ');
                }""", seconds);
    }

    @Test
    void aGoodLineIsConnectingThenConnected() {
        assertThat(words("new connecting connected:100 connected:100"))
                .isEqualTo("connecting connecting connected connected");
    }

    @Test
    void aLineIsWeakAfterThreeBadSecondsAndFineAfterThreeGoodOnes() {
        assertThat(words("connected:100 connected:80:20 connected:80:20 connected:80:20 connected:99:1 connected:99:1"
                        + " connected:99:1"))
                .isEqualTo("connected connected connected weak weak weak connected");
    }

    @Test
    void oneBadSecondChangesNothing() {
        assertThat(words("connected:100 connected:50:50 connected:100 connected:50:50 connected:100"))
                .isEqualTo("connected connected connected connected connected");
    }

    @Test
    void aSlowOrSilentLineIsWeakToo() {
        assertThat(words("connected:100 connected:100:0:900 connected:100:0:900 connected:100:0:900"))
                .asString()
                .endsWith("weak");
        assertThat(words("connected:100 connected:0 connected:0 connected:0"))
                .asString()
                .endsWith("weak");
    }

    @Test
    void aLostLineStaysLostUntilANewConnectionStands() {
        assertThat(words("connected:100 disconnected failed new connecting connected:10"))
                .isEqualTo("connected lost lost lost lost connected");
    }
}
