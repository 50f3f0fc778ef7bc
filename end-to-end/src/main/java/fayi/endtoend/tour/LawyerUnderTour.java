package fayi.endtoend.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fayi.endtoend.run.DemonstrationLawyer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lawyer at the desk in a headless Chromium of Debian's with a made-up camera and microphone. One thread. */
final class LawyerUnderTour implements AutoCloseable {
    private static final Pattern INTAKE_NUMBER = Pattern.compile("FY\\d{8}-\\d+");
    private static final double PATIENCE_MS = 60_000;

    private final Playwright playwright;
    private final BrowserContext context;
    private Page page;
    private final URI desk;

    LawyerUnderTour(URI desk) {
        this.desk = desk;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--use-fake-device-for-media-stream=fps=30",
                                "--use-fake-ui-for-media-stream",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        page = newPage();
    }

    private Page newPage() {
        Page made = context.newPage();
        made.setDefaultTimeout(PATIENCE_MS);
        return made;
    }

    /** Closes the desk's page in the midst of whatever it does, without a word to anybody. */
    void closePage() {
        page.close();
    }

    /** Opens the desk again in the same browser, which is signed in still. */
    void openAgain() {
        page = newPage();
        page.navigate(desk.toString());
        part("queue").waitFor();
    }

    /** Signs in as an authenticator app would let the lawyer. */
    void signIn(DemonstrationLawyer lawyer, Clock clock) {
        page.navigate(desk.toString());
        part("sign-in-account").fill(lawyer.account());
        part("sign-in-password").fill(lawyer.password());
        part("sign-in-code").fill(lawyer.code(clock.instant()));
        part("sign-in-submit").click();
        part("queue").waitFor();
    }

    /** Takes the first who waits. */
    void answer() {
        part("answer").first().click();
        part("call-panel").first().waitFor();
    }

    /** The intake number of the matter that lies open. */
    String intakeNumber() throws IOException {
        Matcher number = INTAKE_NUMBER.matcher(part("matter").innerText());
        if (!number.find()) {
            throw new IOException("The desk shows no intake number with the matter");
        }
        return number.group();
    }

    /** Opens the matter's papers one after the other, so that each is really fetched and drawn. */
    void lookAtPapers() {
        Locator tabs = part("tab-paper");
        for (int i = 0; i < tabs.count(); i++) {
            tabs.nth(i).click();
            page.locator("[data-test=pdf-page], [data-test=photograph]").first().waitFor();
        }
    }

    /** The photographs' bytes, a PDF of them, as the hub gives them to the holder of the ticket. */
    byte[] photograph(String intakeNumber) throws IOException {
        var response = context.request()
                .get(desk.resolve("/api/desk/matters/" + intakeNumber + "/papers/photographs.pdf")
                        .toString());
        if (!response.ok()) {
            throw new IOException("The hub gives the desk no photograph: " + response.status());
        }
        return response.body();
    }

    /** Writes and sends the opinion. */
    void advise(String opinion) {
        part("opinion-text").fill(opinion);
        part("opinion-send").click();
        page.locator("[data-test=opinion-state][data-sent=true]").waitFor();
    }

    /** Ends the consultation. */
    void end() {
        part("end").click();
        Locator question = part("end-confirm");
        Locator ended = part("ended");
        question.or(ended).first().waitFor();
        if (question.isVisible()) {
            question.click();
        }
        ended.waitFor();
    }

    /** What the page counts of its call: framesDecoded, framesSent, audioBytesReceived. */
    long counted(String name) {
        Object counts = page.evaluate("() => window.fayiDesk.callStatistics()");
        return counts instanceof Map<?, ?> map && map.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Lets the page work for a moment: nothing happens in it between calls of this class. */
    void breathe() {
        page.waitForTimeout(100);
    }

    /** Saves a picture of the page. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private Locator part(String name) {
        return page.locator("[data-test=" + name + "]");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
