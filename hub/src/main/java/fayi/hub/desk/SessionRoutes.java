package fayi.hub.desk;

import fayi.hub.store.DeskSessionStore;
import fayi.hub.web.Messages;
import fayi.hub.web.Routes;
import fayi.protocol.DeskSession;
import fayi.protocol.Paths;
import fayi.protocol.SignInRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Where a lawyer signs in and out. */
public final class SessionRoutes implements Routes {
    private static final int LONGEST = 200;
    /** Until the browser closes; the hub ends the session in any case. */
    private static final int SESSION_COOKIE = -1;

    private final SignIn signIn;
    private final DeskGuard guard;
    private final Messages messages;
    private final Clock clock;

    /** Answered by {@code signIn}. */
    public SessionRoutes(SignIn signIn, DeskGuard guard, Messages messages, Clock clock) {
        this.signIn = signIn;
        this.guard = guard;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Paths.DESK_SESSION, this::begin);
        routes.get(Paths.DESK_SESSION, request -> messages.answer(request, session(guard.require(request))));
        routes.delete(Paths.DESK_SESSION, this::end);
    }

    private void begin(Context request) {
        SignInRequest message = messages.read(request, SignInRequest.class);
        Messages.text(message.account(), LONGEST, "account");
        Messages.text(message.password(), LONGEST, "password");
        Messages.text(message.code(), LONGEST, "code");
        SignIn.Begun begun = signIn.begin(message);
        // Behind a proxy that ends TLS the cookie may travel over TLS only.
        boolean secure = "https".equals(request.header("X-Forwarded-Proto")) || "https".equals(request.scheme());
        request.cookie(
                new Cookie(DeskGuard.COOKIE, begun.cookie(), "/", SESSION_COOKIE, secure, true, null, SameSite.STRICT));
        messages.answer(request, session(begun.session()));
    }

    private void end(Context request) {
        guard.requireChange(request);
        String cookie = request.cookie(DeskGuard.COOKIE);
        if (cookie != null) {
            signIn.end(cookie);
        }
        request.removeCookie(DeskGuard.COOKIE, "/");
        request.status(204);
    }

    private DeskSession session(DeskSessionStore.Session session) {
        return new DeskSession(
                session.lawyer().account(),
                session.lawyer().card(),
                session.csrfToken(),
                ZonedDateTime.ofInstant(session.expiresAt(), clock.getZone()));
    }
}
