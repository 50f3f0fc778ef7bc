package fayi.hub.submission;

import fayi.hub.station.StationGuard;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import fayi.protocol.SubmissionOffer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Where a station hands in submissions. */
public final class SubmissionRoutes implements Routes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OFFSET = Pattern.compile("[0-9]{1,10}");
    private static final int LARGEST_PIECE = 1024 * 1024;

    private final Submissions submissions;
    private final StationGuard guard;
    private final Messages messages;

    /** Answered by {@code submissions}. */
    public SubmissionRoutes(Submissions submissions, StationGuard guard, Messages messages) {
        this.submissions = submissions;
        this.guard = guard;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Paths.SUBMISSIONS, this::offer);
        routes.get(Paths.SUBMISSION, this::state);
        routes.patch(Paths.SUBMISSION, this::append);
    }

    private void offer(Context request) {
        String station = guard.require(request);
        SubmissionOffer offer = messages.read(request, SubmissionOffer.class);
        Messages.present(offer.key(), "key");
        if (!SHA256.matcher(Messages.text(offer.sha256(), 64, "sha256")).matches()) {
            Messages.text(null, 0, "sha256");
        }
        messages.answer(request, submissions.offer(station, offer));
    }

    private void state(Context request) {
        String station = guard.require(request);
        messages.answer(request, submissions.state(station, Messages.uuid(request.pathParam("key"))));
    }

    private void append(Context request) {
        String station = guard.require(request);
        String offset = Messages.text(request.header("Upload-Offset"), 10, "Upload-Offset");
        if (!OFFSET.matcher(offset).matches()) {
            Messages.text(null, 0, "Upload-Offset");
        }
        byte[] piece = request.bodyAsBytes();
        if (piece.length == 0 || piece.length > LARGEST_PIECE) {
            throw new Refusal(413, "piece-too-large", "一次发送的内容是空的，或者太大。", "每次请发送 1 字节到 1 MB。");
        }
        messages.answer(
                request,
                submissions.append(station, Messages.uuid(request.pathParam("key")), Long.parseLong(offset), piece));
    }
}
