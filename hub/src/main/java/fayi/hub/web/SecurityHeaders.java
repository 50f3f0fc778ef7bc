package fayi.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * Headers of every answer. The content security policy allows the desk's own modules, sockets to the hub, and the papers
 * and pictures that the page holds in memory; no script in the page's text, no other host.
 */
public final class SecurityHeaders implements Routes {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self' blob:",
            "frame-src 'self' blob:",
            "object-src 'self' blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(SecurityHeaders::write);
    }

    private static void write(Context request) {
        // Browsers that do not count a socket to the same host as 'self' (CSP 3 does) are told so by name.
        String host = request.host();
        String sockets =
                host == null || !host.matches("[A-Za-z0-9.:\\[\\]-]+") ? "" : " ws://" + host + " wss://" + host;
        request.header("Content-Security-Policy", POLICY.replace("connect-src 'self'", "connect-src 'self'" + sockets));
        request.header("X-Content-Type-Options", "nosniff");
        request.header("X-Frame-Options", "DENY");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
        if (request.path().startsWith("/api/")) {
            request.header("Cache-Control", "no-store");
        }
    }
}
