package fayi.content.law.ask;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One question to an OpenAI-compatible endpoint, within a time and a size. Follows no redirects. */
final class ChatModel {
    private static final int LARGEST_REPLY = 200_000;
    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AskSettings settings;
    private final HttpClient client;

    ChatModel(AskSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /** What the model says, as text. */
    String reply(String rules, String question) throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<String> reply = client.sendAsync(
                        request(rules, question), HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(ChatModel::body);
        try {
            return content(reply.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            while (cause instanceof java.util.concurrent.CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                throw new TimeoutException("the model did not answer in time");
            }
            throw new IOException("the model cannot be reached", cause);
        } finally {
            reply.cancel(true);
        }
    }

    private HttpRequest request(String rules, String question) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", settings.model()).put("temperature", 0).put("stream", false);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", rules);
        messages.addObject().put("role", "user").put("content", question);
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.endpoint())
                .timeout(settings.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    private static String body(HttpResponse<InputStream> response) {
        try (InputStream stream = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("the model's endpoint answered " + response.statusCode());
            }
            byte[] bytes = stream.readNBytes(LARGEST_REPLY + 1);
            if (bytes.length > LARGEST_REPLY) {
                throw new IOException("the model's reply is too large");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.util.concurrent.CompletionException(failed);
        }
    }

    private static String content(String body) throws UnusableReplyException {
        try {
            String content = JSON.readTree(body)
                    .path("choices")
                    .path(0)
                    .path("message")
                    .path("content")
                    .asString("");
            if (content.isBlank()) {
                throw new UnusableReplyException("the model said nothing");
            }
            return content;
        } catch (JacksonException broken) {
            throw new UnusableReplyException("the endpoint's answer is no JSON");
        }
    }
}
