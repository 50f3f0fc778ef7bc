package fayi.hub.testkit;

import fayi.hub.demonstration.DemonstrationRoutes;
import fayi.protocol.DeskQueue;
import fayi.protocol.DeskSession;
import fayi.protocol.Paths;
import fayi.protocol.SignInRequest;
import fayi.protocol.WireFormat;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lawyer's page as the hub sees it: a cookie, and the session's token in a header. */
public final class DeskClient {
    private static final WireFormat FORMAT = new WireFormat();

    private final URI hub;
    private String cookie = "";
    private String token = "";

    public DeskClient(URI hub) {
        this.hub = hub;
    }

    /** The same page at another node. */
    public DeskClient at(URI node) {
        DeskClient same = new DeskClient(node);
        same.cookie = cookie;
        same.token = token;
        return same;
    }

    public Reply trySignIn(String account, String password, String code) {
        return Wire.send(
                hub, "POST", Paths.DESK_SESSION, Map.of(), FORMAT.write(new SignInRequest(account, password, code)));
    }

    public DeskSession signIn(String account, String password, String code) {
        Reply reply = trySignIn(account, password, code);
        DeskSession session = reply.as(DeskSession.class);
        cookie = reply.response()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        token = session.csrfToken();
        return session;
    }

    /** Signs in with what the demonstration's sign-in page shows. */
    public DeskSession signInAsShown(String account) {
        var shown = Wire.send(hub, "GET", DemonstrationRoutes.PATH, Map.of(), null)
                .as(DemonstrationRoutes.Answer.class)
                .accounts()
                .stream()
                .filter(candidate -> candidate.account().equals(account))
                .findFirst()
                .orElseThrow();
        return signIn(account, shown.password(), shown.code());
    }

    public Map<String, String> cookies() {
        return Map.of("Cookie", cookie);
    }

    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(cookies());
        headers.put("X-Fayi-Desk", token);
        return headers;
    }

    public Reply get(String path) {
        return Wire.send(hub, "GET", path, cookies(), null);
    }

    public Reply post(String path, @Nullable Object message) {
        return Wire.send(hub, "POST", path, headers(), message == null ? new byte[0] : FORMAT.write(message));
    }

    public DeskQueue queue() {
        return get(Paths.DESK_QUEUE).as(DeskQueue.class);
    }

    public Reply claim(String ticket) {
        return post(Paths.DESK_CLAIM.replace("{ticket}", ticket), null);
    }

    public Reply end(String ticket) {
        return post(Paths.DESK_END.replace("{ticket}", ticket), null);
    }

    public Socket signals(String ticket, long after) {
        return Socket.open(hub, Paths.DESK_SIGNALS.replace("{ticket}", ticket) + "?after=" + after, cookies());
    }

    public Socket events() {
        return Socket.open(hub, Paths.DESK_EVENTS, cookies());
    }
}
