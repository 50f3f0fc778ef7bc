package fayi.hub.web;

import fayi.protocol.MalformedMessageException;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.UUID;

/** Whatever goes wrong is answered with a problem, and what the hub does not know with an incident's number. */
public final class Failures implements Routes {
    private final Messages messages;
    private final EventLog log;

    /** Answers through {@code messages}. */
    public Failures(Messages messages, EventLog log) {
        this.messages = messages;
        this.log = log;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, request) -> messages.refuse(request, refusal));
        routes.exception(MalformedMessageException.class, (failure, request) -> malformed(request, failure));

        routes.exception(HttpResponseException.class, (failure, request) -> known(request, failure.getStatus()));
        routes.exception(Exception.class, (failure, request) -> unknown(request, failure));
        routes.error(404, "*", request -> {
            if (isUnanswered(request)) {
                known(request, 404);
            }
        });
    }

    private void malformed(Context request, MalformedMessageException failure) {
        // The text names the kind of message and the place in it, and repeats nothing of its content.
        messages.refuse(
                request,
                new Refusal(
                        400, "malformed-message", "请求的格式不对（" + failure.getMessage() + "）。", "请更新程序后重试；仍不行请联系技术人员。"));
    }

    private void known(Context request, int status) {
        if (status == 413) {
            messages.refuse(request, Messages.tooLarge());
            return;
        }
        String id = status == 404 ? "not-found" : status == 405 ? "method-not-allowed" : "request-refused";
        messages.refuse(request, new Refusal(status, id, "没有这个地址，或者不能这样请求。", "请检查地址，或更新程序后重试。"));
    }

    private void unknown(Context request, Exception failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        log.record(
                LogEvent.HUB_ERROR,
                incident,
                request.method().name(),
                request.endpoint().path,
                EventLog.trace(failure));
        messages.refuse(request, new Refusal(500, "hub-error", "服务中心出了问题。", "请稍后再试；仍不行请把编号 " + incident + " 告诉技术人员。"));
    }

    private static boolean isUnanswered(Context request) {
        String type = request.res().getContentType();
        return type == null || !type.startsWith("application/json");
    }
}
