package fayi.hub.pack;

import fayi.content.pack.PackPiece;
import fayi.hub.station.StationGuard;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.PackAnswer;
import fayi.protocol.PackOffer;
import fayi.protocol.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/** Where stations fetch packs and where packs are published. */
public final class PackRoutes implements Routes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int LARGEST_OFFER = 12 * 1024 * 1024;
    private static final int OFFERS_AT_ONCE = 2;

    /** Anybody may send an offer, and one is large before it is known who signed it. */
    private final Semaphore offers = new Semaphore(OFFERS_AT_ONCE);

    private final Packs packs;
    private final StationGuard guard;
    private final Messages messages;

    /** Answered by {@code packs}. */
    public PackRoutes(Packs packs, StationGuard guard, Messages messages) {
        this.packs = packs;
        this.guard = guard;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Paths.PACK, this::newest);
        routes.post(Paths.PACK, this::offer);
        routes.get(Paths.PACK_OBJECT, this::piece);
        routes.put(Paths.PACK_OBJECT, this::append);
    }

    private void newest(Context request) {
        guard.require(request);
        Optional<PackAnswer> newest = packs.newestFor(number(request, "have"));
        if (newest.isEmpty()) {
            request.status(204);
        } else {
            messages.answer(request, newest.get());
        }
    }

    private void piece(Context request) {
        guard.require(request);
        Optional<String> base = Optional.ofNullable(request.queryParam("base")).map(digest -> digest(digest, "base"));
        byte[] piece = packs.piece(digest(request.pathParam("sha256"), "sha256"), number(request, "from"), base);
        request.contentType("application/octet-stream").result(piece);
    }

    private void offer(Context request) {
        packs.requireTaking();
        if (!offers.tryAcquire()) {
            throw new Refusal(503, "pack-busy", "服务中心正在接收别的内容包。", "请过一会儿再发布。");
        }
        try {
            PackOffer offer = messages.read(request, PackOffer.class, LARGEST_OFFER);
            Messages.present(offer.manifest(), "manifest");
            Messages.present(offer.signatures(), "signatures");
            messages.answer(request, packs.offer(offer));
        } finally {
            offers.release();
        }
    }

    private void append(Context request) {
        String sha256 = digest(request.pathParam("sha256"), "sha256");
        byte[] piece = request.bodyAsBytes();
        if (piece.length == 0 || piece.length > PackPiece.LONGEST) {
            throw new Refusal(413, "piece-too-large", "一次发送的内容是空的，或者太大。", "每次请发送 1 字节到 128 KB。");
        }
        boolean taken = packs.append(sha256, number(request, "from"), piece, number(request, "counter"));
        request.header("Upload-Offset", Long.toString(packs.held(sha256)));
        request.status(taken ? 204 : 409);
    }

    private static long number(Context request, String name) {
        String text = request.queryParam(name);
        if (text == null || !NUMBER.matcher(text).matches()) {
            Messages.text(null, 0, name);
            return 0;
        }
        return Long.parseLong(text);
    }

    private static String digest(String text, String name) {
        if (!SHA256.matcher(text).matches()) {
            Messages.text(null, 0, name);
        }
        return text;
    }
}
