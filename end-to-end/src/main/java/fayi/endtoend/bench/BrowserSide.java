package fayi.endtoend.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import fayi.protocol.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One side of a call in a headless Chromium with its made-up camera and microphone. Playwright's rule holds: one thread
 * uses it, and nothing happens between its calls.
 */
public final class BrowserSide implements AutoCloseable {
    // A secure origin that is answered from here: browsers give cameras to no other, and nothing is fetched from
    // outside.
    private static final String ADDRESS = "https://call.invalid/";

    private final Browser browser;
    private final Page page;

    /** Playwright's driver; the browser is the machine's own, none is downloaded. */
    public static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the browser and lets it open its camera once, so that later figures are of the call alone. */
    public BrowserSide(Playwright playwright) throws IOException {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--use-fake-device-for-media-stream=fps=30",
                                "--use-fake-ui-for-media-stream",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        page = browser.newPage();
        String html = text();
        page.route(
                "**/*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(ADDRESS);
        page.waitForFunction("() => window.side");
        page.evaluate("() => window.side.warmUp()");
    }

    private static String text() throws IOException {
        try (InputStream resource = BrowserSide.class.getResourceAsStream("call-side.html")) {
            if (resource == null) {
                throw new IOException("The page call-side.html is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Makes this side the offerer. */
    public void offer() {
        page.evaluate("() => window.side.offer()");
    }

    /** Hands a signal of the other side to the page. */
    public void receive(Map<String, Object> signal) {
        page.evaluate("signal => window.side.receive(signal)", signal);
    }

    /** What the page wants to send, in order. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> takeOutgoing() {
        return (List<Map<String, Object>>) page.evaluate("() => window.side.takeOutgoing()");
    }

    /** framesDecoded, framesSent, audioBytesReceived, codec, generation and firstFrameMs of the page's current connection. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> counts() {
        return (Map<String, Object>) page.evaluate("() => window.side.counts()");
    }

    /** Lets the page work for some milliseconds. */
    public void breathe(double milliseconds) {
        page.waitForTimeout(milliseconds);
    }

    /** The station's signal as the page reads it. */
    public static Map<String, Object> page(Signal signal) {
        if (signal instanceof Signal.Offer offer) {
            return Map.of("type", "offer", "generation", offer.generation(), "sdp", offer.sdp());
        }
        if (signal instanceof Signal.Candidate candidate) {
            return Map.of(
                    "type", "candidate",
                    "generation", candidate.generation(),
                    "candidate", candidate.candidate(),
                    "sdpMid", candidate.sdpMid(),
                    "sdpMLineIndex", candidate.sdpMLineIndex());
        }
        throw new IllegalArgumentException("A station sends offers and candidates to a desk, not " + signal.getClass());
    }

    /** The page's signal as the station reads it. */
    public static Signal station(Map<String, Object> signal) {
        int generation = ((Number) part(signal, "generation")).intValue();
        return switch ((String) part(signal, "type")) {
            case "answer" -> new Signal.Answer(generation, (String) part(signal, "sdp"));
            case "candidate" ->
                new Signal.Candidate(
                        generation,
                        (String) part(signal, "candidate"),
                        (String) part(signal, "sdpMid"),
                        ((Number) part(signal, "sdpMLineIndex")).intValue());
            default -> throw new IllegalArgumentException("A desk answers, it does not send " + signal.get("type"));
        };
    }

    private static Object part(Map<String, Object> signal, String name) {
        Object value = signal.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The page's signal has no " + name);
        }
        return value;
    }

    @Override
    public void close() {
        browser.close();
    }
}
