package fayi.kiosk.hublink;

import fayi.protocol.PackAnswer;
import fayi.protocol.Paths;
import fayi.provisioning.pack.PackHub;
import java.io.IOException;
import java.util.Optional;

/** Asks the hub for packs of content. */
final class PackLink implements PackHub {
    private static final int NO_CONTENT = 204;

    private final AuthorizedHttp http;
    private final AnswerReader answers;

    PackLink(AuthorizedHttp http, AnswerReader answers) {
        this.http = http;
        this.answers = answers;
    }

    @Override
    public Optional<PackAnswer> newest(long have) throws IOException, InterruptedException {
        try {
            HubAnswer answer = http.exchange(HubRequest.get(Paths.PACK + "?have=" + have));
            return answer.status() == NO_CONTENT
                    ? Optional.empty()
                    : Optional.of(answers.read(answer, PackAnswer.class));
        } catch (HubLinkException away) {
            throw new IOException("the hub gives no pack", away);
        }
    }

    @Override
    public byte[] piece(String sha256, long from, Optional<String> base) throws IOException, InterruptedException {
        String path = Paths.PACK_OBJECT.replace("{sha256}", sha256) + "?from=" + from
                + base.map(digest -> "&base=" + digest).orElse("");
        try {
            HubAnswer answer = http.exchange(HubRequest.get(path));
            answers.requireGood(answer);
            return answer.body();
        } catch (HubLinkException away) {
            throw new IOException("the hub gives no piece of a pack", away);
        }
    }
}
