package fayi.provisioning;

import fayi.protocol.EnrolmentAnswer;
import fayi.protocol.EnrolmentRequest;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes a hub know this station: the technician gives the one-time code that the hub issued, the station gives its public
 * key and proves that it holds the private half. Blocking; called off the screen's thread.
 */
public final class Enrolment {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final URI hub;
    private final StationIdentity identity;
    private final KnownHubFile knownHub;
    private final WireFormat format;
    private final Clock clock;

    /** For {@code identity} at {@code hub}; success is kept in {@code knownHub}. */
    public Enrolment(URI hub, StationIdentity identity, KnownHubFile knownHub, WireFormat format, Clock clock) {
        this.hub = hub;
        this.identity = identity;
        this.knownHub = knownHub;
        this.format = format;
        this.clock = clock;
    }

    /** Whether this hub has accepted this station's present key before. */
    public boolean isEnrolled() throws IOException {
        return knownHub.read(hub, identity).isPresent();
    }

    /**
     * Enrols with a one-time code.
     *
     * @throws EnrolmentException when the hub refuses or cannot be reached; the station's key stays as it is, and a second
     *     try with a good code succeeds
     */
    public EnrolmentAnswer enrol(String code) throws EnrolmentException, IOException, InterruptedException {
        if (code.isBlank()) {
            throw new EnrolmentException(new Problem(
                    "no-enrolment-code",
                    "本机还没有登记。",
                    "请向管理员索取一次性登记码，写入 station.yaml 中 enrolment-code-file 所指的文件，然后重新启动。"));
        }
        HttpResponse<byte[]> response = send(code.strip());
        if (response.statusCode() != 200) {
            throw new EnrolmentException(refusal(response));
        }
        EnrolmentAnswer answer;
        try {
            answer = format.read(response.body(), EnrolmentAnswer.class);
        } catch (MalformedMessageException failure) {
            throw new EnrolmentException(notAHub(), failure);
        }
        knownHub.write(new KnownHub(hub, identity.thumbprint(), answer.sealingKey(), answer.sealingKeyId()));
        return answer;
    }

    private HttpResponse<byte[]> send(String code) throws EnrolmentException, InterruptedException {
        EnrolmentRequest request =
                new EnrolmentRequest(identity.stationId(), identity.publicKey(), code, identity.assertion(clock));
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(DEADLINE)
                .build();
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(hub + Paths.ENROLMENT))
                            .timeout(DEADLINE)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(format.write(request)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new EnrolmentException(
                    new Problem("hub-unreachable", "连不上服务中心 " + hub + "。", "请检查网线和地址，然后再试；登记码没有用掉。"), failure);
        }
    }

    private Problem refusal(HttpResponse<byte[]> response) {
        try {
            return format.read(response.body(), Problem.class);
        } catch (MalformedMessageException notAProblem) {
            return notAHub();
        }
    }

    private Problem notAHub() {
        return new Problem("not-a-hub", "地址 " + hub + " 上的不是法驿服务中心。", "请检查 station.yaml 中的 hub。");
    }
}
