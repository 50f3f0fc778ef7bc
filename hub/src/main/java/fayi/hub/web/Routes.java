package fayi.hub.web;

import io.javalin.config.RoutesConfig;

/** Some of the hub's addresses and what answers there. */
@FunctionalInterface
public interface Routes {
    /** Adds them; called once, before the server starts. */
    void addTo(RoutesConfig routes);
}
