package fayi.kiosk.hublink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Requests and answers over java.net.http, each with one deadline from the first byte sent to the last received. */
final class HubHttp {
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

    private final URI hub;
    private final Duration deadline;
    private final HttpClient client;

    HubHttp(URI hub, Duration deadline) {
        this.hub = hub;
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(deadline)
                .build();
    }

    HttpClient client() {
        return client;
    }

    URI address(String path) {
        return URI.create(hub + path);
    }

    HubAnswer exchange(HubRequest request) throws HubLinkException.Unreachable, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address(request.path()))
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        // The request's own timeout ends with the answer's headers; a body that never ends needs this one as well.
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(builder.build(), head -> new BoundedBody(LONGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new HubAnswer(response.statusCode(), response.body());
        } catch (TimeoutException slow) {
            pending.cancel(true);
            throw new HubLinkException.Unreachable("The hub did not answer in " + deadline.toSeconds() + " s", slow);
        } catch (ExecutionException failure) {
            throw unreachable(failure.getCause());
        } catch (InterruptedException stop) {
            pending.cancel(true);
            throw stop;
        }
    }

    private static HubLinkException.Unreachable unreachable(@Nullable Throwable cause) {
        if (cause instanceof AnswerTooLongException) {
            return new HubLinkException.Unreachable("What answers at the hub's address is not the hub");
        }
        if (cause instanceof IOException) {
            return new HubLinkException.Unreachable(
                    "The hub cannot be reached: " + cause.getClass().getSimpleName(), cause);
        }
        throw new IllegalStateException("The request could not be made", cause);
    }
}
