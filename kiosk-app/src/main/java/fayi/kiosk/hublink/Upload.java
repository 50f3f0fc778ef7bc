package fayi.kiosk.hublink;

import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import fayi.protocol.WireFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * Sends one sealed submission in pieces. It begins with the offer, to which the hub answers how much it holds already, so
 * that an upload that broke goes on where it was; the hub's word on the offset always counts.
 */
final class Upload {
    private static final int PIECE = 64 * 1024;
    /** A hub that takes pieces and never holds more than before is not working. */
    private static final int FRUITLESS_STEPS = 5;

    private final AuthorizedHttp http;
    private final AnswerReader answers;
    private final WireFormat format;
    private final UUID key;
    private final byte[] sealed;

    Upload(AuthorizedHttp http, AnswerReader answers, WireFormat format, UUID key, byte[] sealed) {
        this.http = http;
        this.answers = answers;
        this.format = format;
        this.key = key;
        this.sealed = sealed;
    }

    MatterReceipt send() throws HubLinkException, InterruptedException {
        SubmissionState state = offer();
        long furthest = -1;
        int fruitless = 0;
        while (state.receipt().isEmpty()) {
            fruitless = state.offset() > furthest ? 0 : fruitless + 1;
            furthest = Math.max(furthest, state.offset());
            if (fruitless == FRUITLESS_STEPS || state.offset() < 0 || state.offset() > sealed.length) {
                throw new HubLinkException.Unreachable("The hub does not get on with the submission " + key);
            }
            state = state.offset() == sealed.length ? offer() : piece((int) state.offset());
        }
        return state.receipt().get();
    }

    private SubmissionState offer() throws HubLinkException, InterruptedException {
        SubmissionOffer offer = new SubmissionOffer(key, sealed.length, digest());
        return answers.read(
                http.exchange(HubRequest.post(Paths.SUBMISSIONS, format.write(offer))), SubmissionState.class);
    }

    private SubmissionState piece(int offset) throws HubLinkException, InterruptedException {
        byte[] piece = Arrays.copyOfRange(sealed, offset, Math.min(sealed.length, offset + PIECE));
        String path = Paths.SUBMISSION.replace("{key}", key.toString());
        HubAnswer answer = http.exchange(new HubRequest(
                "PATCH",
                path,
                piece,
                Map.of("Content-Type", "application/octet-stream", "Upload-Offset", Integer.toString(offset))));
        if (answers.isProblem(answer, "offset-mismatch")) {
            return answers.read(http.exchange(HubRequest.get(path)), SubmissionState.class);
        }
        return answers.read(answer, SubmissionState.class);
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
