package fayi.hub.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with a made-up camera and microphone that it gives without asking. */
public final class DeskBrowser implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    public DeskBrowser() {
        this(List.of("--use-fake-device-for-media-stream=fps=30", "--use-fake-ui-for-media-stream"));
    }

    /** @param media how the browser deals with cameras and microphones */
    public DeskBrowser(List<String> media) {
        List<String> arguments = new ArrayList<>(media);
        arguments.addAll(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic"));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(arguments));
    }

    /** A browser profile of its own: another lawyer at another computer. */
    public BrowserContext profile() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
