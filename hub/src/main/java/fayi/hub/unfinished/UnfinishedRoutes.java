package fayi.hub.unfinished;

import fayi.hub.station.StationGuard;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Where stations put unfinished interviews and ask for them. */
public final class UnfinishedRoutes implements Routes {
    private static final Pattern LOOKUP = Pattern.compile("[0-9a-f]{64}");
    private static final int LARGEST = 256 * 1024;

    private final UnfinishedInterviews interviews;
    private final StationGuard guard;
    private final Messages messages;

    /** Answered by {@code interviews}. */
    public UnfinishedRoutes(UnfinishedInterviews interviews, StationGuard guard, Messages messages) {
        this.interviews = interviews;
        this.guard = guard;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.put(Paths.UNFINISHED, this::put);
        routes.post(Paths.UNFINISHED_READ, this::read);
        routes.delete(Paths.UNFINISHED, this::delete);
    }

    private void put(Context request) {
        String station = guard.require(request);
        byte[] content = request.bodyAsBytes();
        if (content.length == 0 || content.length > LARGEST) {
            throw new Refusal(413, "unfinished-too-large", "内容是空的，或者太多，存不了。", "请接着填完，或者请工作人员帮忙。");
        }
        messages.answer(request, interviews.put(lookup(request), station, content));
    }

    private void read(Context request) {
        String station = guard.require(request);
        byte[] content = interviews.read(lookup(request), station);
        request.contentType("application/octet-stream").result(content);
    }

    private void delete(Context request) {
        guard.require(request);
        interviews.delete(lookup(request));
        request.status(204);
    }

    private static String lookup(Context request) {
        String text = request.pathParam("lookup");
        return Messages.text(LOOKUP.matcher(text).matches() ? text : null, text.length(), "lookup");
    }
}
