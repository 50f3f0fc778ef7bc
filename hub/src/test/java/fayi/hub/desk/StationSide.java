package fayi.hub.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.protocol.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A station in a call: a browser page offers, and its signals pass through a station's socket of the hub. The test's thread
 * carries them with {@link #carry}, because Playwright has one thread.
 */
final class StationSide implements AutoCloseable {
    // A secure origin that is answered from here.
    private static final String ADDRESS = "https://station.invalid/";
    private static final List<String> FOR_THE_CALL = List.of("ready", "answer", "candidate");

    private final StationClient station;
    private final String ticket;
    private final WireFormat format = new WireFormat();
    private final Page page;
    private Socket socket;
    private int taken;
    private long after;

    StationSide(BrowserContext context, StationClient station, String ticket) throws IOException {
        this.station = station;
        this.ticket = ticket;
        page = context.newPage();
        String html = text();
        page.route(
                "**/*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(ADDRESS);
        page.waitForFunction("() => window.station");
        socket = station.signals(ticket, 0);
    }

    private static String text() throws IOException {
        try (InputStream resource = StationSide.class.getResourceAsStream("station-side.html")) {
            if (resource == null) {
                throw new IOException("The page station-side.html is missing from the tests");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Passes on what has come for the call and what the page has to say. */
    void carry() {
        List<String> heard = socket.heard();
        for (; taken < heard.size(); taken++) {
            take(format.read(heard.get(taken), Map.class));
        }
        if (page.evaluate("() => window.station.takeOutgoing()") instanceof List<?> outgoing) {
            outgoing.forEach(signal -> socket.sendText(format.writeText(signal)));
        }
    }

    private void take(Map<?, ?> envelope) {
        if (envelope.get("sequence") instanceof Number sequence) {
            after = sequence.longValue();
        }
        if (envelope.get("signal") instanceof Map<?, ?> signal && FOR_THE_CALL.contains(signal.get("type"))) {
            page.evaluate("signal => window.station.receive(signal)", signal);
        }
    }

    /** Breaks the signalling socket, as when the network of the station is gone. */
    void loseSignalling() {
        socket.cut();
    }

    /** Opens the signalling socket again, after the last number it has seen. */
    void comeBack() {
        taken = 0;
        socket = station.signals(ticket, after);
    }

    void restartIce() {
        page.evaluate("() => window.station.restartIce()");
    }

    /** What of the desk arrives: framesDecoded, soundEnergy, brightness (0 to 255), generation; -1 when it is unknown. */
    double count(String name) {
        return page.evaluate("() => window.station.counts()") instanceof Map<?, ?> counts
                        && counts.get(name) instanceof Number number
                ? number.doubleValue()
                : -1;
    }

    @Override
    public void close() {
        socket.cut();
        page.close();
    }
}
