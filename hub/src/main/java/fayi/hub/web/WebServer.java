package fayi.hub.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The hub's HTTP and WebSocket server, with the desk's page. */
public final class WebServer implements AutoCloseable {
    private static final String DESK = "/fayi/hub/desk";
    private static final String TAKE = "/fayi/hub/take";
    private static final String WEBJARS = "META-INF/resources/webjars";
    private static final long LARGEST_BODY = 2L * 1024 * 1024;
    private static final int LARGEST_SIGNAL = 256 * 1024;
    /** Stations and desks ping every few seconds: a socket that is silent for so long is dead. */
    private static final Duration SOCKET_SILENCE = Duration.ofSeconds(30);

    private final Javalin server;

    /** A server with these addresses, which does not listen yet. */
    public WebServer(List<Routes> routes) {
        server = Javalin.create(config -> configure(config, routes));
    }

    private static void configure(JavalinConfig config, List<Routes> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setMaxTextMessageSize(LARGEST_SIGNAL);
            factory.setIdleTimeout(SOCKET_SILENCE);
        });
        ClassLoader loader = WebServer.class.getClassLoader();
        addFiles(config, loader, "/desk", DESK);
        addFiles(config, loader, "/take-page", TAKE);
        if (loader.getResource(WEBJARS) != null) {
            config.staticFiles.enableWebjars();
        }
        config.routes.get("/", request -> request.redirect("/desk/"));
        routes.forEach(some -> some.addTo(config.routes));
    }

    private static void addFiles(JavalinConfig config, ClassLoader loader, String path, String directory) {
        if (loader.getResource(directory.substring(1)) != null) {
            config.staticFiles.add(files -> {
                files.hostedPath = path;
                files.directory = directory;
                files.location = Location.CLASSPATH;
                files.headers = Map.of("Cache-Control", "no-cache");
            });
        }
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @return the port
     */
    public int start(String host, int port) {
        return server.start(host, port).port();
    }

    /** Stops listening and waits for requests under way. */
    @Override
    public void close() {
        server.stop();
    }
}
