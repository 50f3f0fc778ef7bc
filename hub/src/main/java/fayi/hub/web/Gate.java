package fayi.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Lets nobody in before the hub is ready. Thread-safe. */
public final class Gate implements Routes {
    private volatile boolean open;

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(this::check);
        routes.wsBeforeUpgrade(this::check);
    }

    /** From now on requests are answered. */
    public void open() {
        open = true;
    }

    private void check(Context request) {
        if (!open) {
            throw new Refusal(503, "hub-starting", "服务中心正在启动。", "请稍等几秒再试。");
        }
    }
}
