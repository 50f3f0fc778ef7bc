package fayi.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON of station, hub and desk: ISO 8601 dates, absent values left out, unknown fields ignored so that an older
 * station understands a newer hub. Buffers are not pooled, because a pool would keep what a person confided after the
 * visit has ended.
 */
public final class WireFormat {
    private final JsonMapper mapper;

    /** A mapper of its own; thread-safe, made once a process and passed to those who need it. */
    public WireFormat() {
        JsonFactory factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
        mapper = JsonMapper.builder(factory)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
                .build();
    }

    /** Writes {@code message} as UTF-8 JSON. */
    public byte[] write(Object message) {
        return mapper.writeValueAsBytes(message);
    }

    /** Writes {@code message} as JSON text. */
    public String writeText(Object message) {
        return mapper.writeValueAsString(message);
    }

    /**
     * Reads a message.
     *
     * @throws MalformedMessageException when the bytes are not such a message; its text names the type and the place and
     *     repeats nothing of the content
     */
    public <T> T read(byte[] json, Class<T> type) {
        try {
            return present(mapper.readValue(json, type), type);
        } catch (tools.jackson.core.JacksonException failure) {
            throw MalformedMessageException.of(type, failure);
        }
    }

    /** As {@link #read(byte[], Class)}, from text. */
    public <T> T read(String json, Class<T> type) {
        try {
            return present(mapper.readValue(json, type), type);
        } catch (tools.jackson.core.JacksonException failure) {
            throw MalformedMessageException.of(type, failure);
        }
    }

    private static <T> T present(@Nullable T message, Class<T> type) {
        if (message == null) {
            throw MalformedMessageException.ofNull(type);
        }
        return message;
    }
}
