package fayi.hub.taken;

import fayi.hub.station.StationGuard;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import fayi.protocol.taken.TakenOpening;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Where stations put what people take along, and where people's browsers open it. Asking for the page itself opens nothing:
 * messengers fetch addresses by themselves, to show a preview.
 */
public final class TakenRoutes implements Routes {
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{32}");
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final String PAGE = "/fayi/hub/take/index.html";
    /** Nothing but the hub's own module and sheet of styles; papers are drawn from memory. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private final TakenPages pages;
    private final StationGuard guard;
    private final Messages messages;
    private final byte[] page;

    /** Answered by {@code pages}. */
    public TakenRoutes(TakenPages pages, StationGuard guard, Messages messages) {
        this.pages = pages;
        this.guard = guard;
        this.messages = messages;
        this.page = page();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.put(Paths.TAKEN, this::put);
        routes.post(Paths.TAKEN_OPEN, this::open);
        routes.post(Paths.TAKEN_KEPT, this::kept);
        routes.get(Paths.TAKE, this::show);
    }

    private void put(Context request) {
        String station = guard.require(request);
        String id = random(request.pathParam("id"), "id");
        byte[] content = body(request);
        messages.answer(request, pages.put(id, station, content));
    }

    private void open(Context request) {
        String opener = opener(request);
        byte[] content = pages.open(random(request.pathParam("id"), "id"), opener);
        request.contentType("application/octet-stream").result(content);
    }

    private void kept(Context request) {
        String opener = opener(request);
        pages.drop(random(request.pathParam("id"), "id"), opener);
        request.status(204);
    }

    private void show(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        request.header("X-Robots-Tag", "noindex, nofollow");
        request.header("Cache-Control", "no-store");
        request.contentType("text/html; charset=utf-8").result(page);
    }

    private String opener(Context request) {
        String opener = messages.read(request, TakenOpening.class).opener();
        return random(Messages.present(opener, "opener"), "opener");
    }

    private static String random(String text, String name) {
        return Messages.text(RANDOM.matcher(text).matches() ? text : null, text.length(), name);
    }

    /** Larger than a message may be: read from the wire, no further than allowed. */
    private static byte[] body(Context request) {
        try (InputStream in = request.bodyInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length == 0 || body.length > LARGEST) {
                throw new Refusal(413, "taken-too-large", "内容是空的，或者太大，手机带不走。", "请打印。");
            }
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] page() {
        try (InputStream in = TakenRoutes.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException("The hub's program lacks " + PAGE + ": install it again");
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
