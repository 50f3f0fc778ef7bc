package fayi.hub.desk;

import fayi.hub.security.Digests;
import fayi.hub.store.DeskSessionStore;
import fayi.hub.web.Refusal;
import io.javalin.http.Context;
import java.net.URI;

/** Lets in only signed-in desks; changes need the session's token in a header besides, sockets the page's own origin. */
public final class DeskGuard {
    static final String COOKIE = "fayi-desk";
    static final String HEADER = "X-Fayi-Desk";

    private final SignIn signIn;

    /** Checks with {@code signIn}. */
    public DeskGuard(SignIn signIn) {
        this.signIn = signIn;
    }

    /** The session of a request that reads. */
    DeskSessionStore.Session require(Context request) {
        String cookie = request.cookie(COOKIE);
        if (cookie == null) {
            throw new Refusal(401, "not-signed-in", "您还没有登录。", "请登录。");
        }
        return signIn.find(cookie).orElseThrow(() -> new Refusal(401, "not-signed-in", "登录已过期。", "请重新登录。"));
    }

    /** The session of a request that changes something. */
    DeskSessionStore.Session requireChange(Context request) {
        DeskSessionStore.Session session = require(request);
        String token = request.header(HEADER);
        if (token == null || !Digests.same(session.csrfToken(), token)) {
            throw new Refusal(403, "csrf-token-missing", "这个操作不是从工作台发出的。", "请刷新工作台后重试。");
        }
        return session;
    }

    /** The session of a page that opens a socket. */
    DeskSessionStore.Session requireSocket(Context request) {
        DeskSessionStore.Session session = require(request);
        String origin = request.header("Origin");
        // Browsers always send it; what is no browser has no other site's scripts to fear.
        if (origin != null && !isOwn(origin, request.host())) {
            throw new Refusal(403, "foreign-origin", "这个连接不是从工作台发出的。", "请从工作台的网址打开。");
        }
        return session;
    }

    private static boolean isOwn(String origin, @org.jspecify.annotations.Nullable String host) {
        try {
            return URI.create(origin).getAuthority().equals(host);
        } catch (IllegalArgumentException | NullPointerException notAnAddress) {
            return false;
        }
    }
}
