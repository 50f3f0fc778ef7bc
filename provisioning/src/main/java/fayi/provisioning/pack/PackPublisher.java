package fayi.provisioning.pack;

import fayi.content.pack.PackException;
import fayi.content.pack.PackFile;
import fayi.content.pack.PackFolder;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackPiece;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.PackOffer;
import fayi.protocol.PackState;
import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Publishes a signed pack at a hub: offers its manifest, then sends the bytes that the hub lacks. Broken off, it goes on where it was. */
public final class PackPublisher {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final int CONFLICT = 409;

    private final URI hub;
    private final WireFormat format;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(DEADLINE).build();

    /** At the hub with this root address. */
    public PackPublisher(URI hub, WireFormat format) {
        this.hub = hub;
        this.format = format;
    }

    /**
     * Publishes the pack in {@code folder}.
     *
     * @return how many bytes were sent beside the manifest
     * @throws IOException when the hub refuses it or cannot be reached; the message says why
     */
    public long publish(PackFolder folder) throws PackException, IOException, InterruptedException {
        PackManifest manifest = folder.manifest();
        Map<String, PackFile> files = manifest.files().stream()
                .collect(Collectors.toMap(PackFile::sha256, Function.identity(), (one, same) -> one));
        byte[] offer = format.write(
                new PackOffer(folder.manifestBytes(), folder.signatures().bytes()));
        long sent = 0;
        PackState state = offer(offer);
        while (!state.complete()) {
            if (state.missing().isEmpty()) {
                throw new IOException("The hub lacks nothing and does not take the pack: publish it again");
            }
            for (String sha256 : state.missing()) {
                PackFile file = files.get(sha256);
                if (file == null) {
                    throw new IOException("The hub asks for bytes that the pack does not have");
                }
                sent += send(file, folder.bytes(file), manifest.counter());
            }
            state = offer(offer);
        }
        return sent;
    }

    private PackState offer(byte[] offer) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = exchange(HttpRequest.newBuilder(URI.create(hub + Paths.PACK))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(offer)));
        requireGood(answer);
        return format.read(answer.body(), PackState.class);
    }

    private long send(PackFile file, byte[] bytes, long counter) throws IOException, InterruptedException {
        long sent = 0;
        int from = 0;
        while (from < bytes.length) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PackPiece.LONGEST));
            String path =
                    Paths.PACK_OBJECT.replace("{sha256}", file.sha256()) + "?from=" + from + "&counter=" + counter;
            HttpResponse<byte[]> answer = exchange(HttpRequest.newBuilder(URI.create(hub + path))
                    .header("Content-Type", "application/octet-stream")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(piece)));
            if (answer.statusCode() == CONFLICT) {
                from = (int) answer.headers().firstValueAsLong("Upload-Offset").orElse(bytes.length);
            } else {
                requireGood(answer);
                from += piece.length;
                sent += piece.length;
            }
        }
        return sent;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(DEADLINE).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void requireGood(HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return;
        }
        try {
            Problem problem = format.read(answer.body(), Problem.class);
            throw new IOException(problem.text() + problem.remedy());
        } catch (MalformedMessageException notTheHub) {
            throw new IOException(hub + " answered with status " + status + ": is this the hub?", notTheHub);
        }
    }
}
