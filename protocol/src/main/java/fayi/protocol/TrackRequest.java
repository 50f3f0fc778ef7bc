package fayi.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Asks for the history of matters: by a receipt's code, or by the card on the reader. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrackRequest.ByReceipt.class, name = "receipt"),
    @JsonSubTypes.Type(value = TrackRequest.ByIdNumber.class, name = "id-number")
})
public sealed interface TrackRequest {
    /** By the code of one receipt: answers with that matter. */
    record ByReceipt(String key, String secret) implements TrackRequest {
        @Override
        public String toString() {
            return "ByReceipt[" + key + "]";
        }
    }

    /** By the number of the card that lies on the reader: answers with all matters of that person. */
    record ByIdNumber(String idNumber) implements TrackRequest {
        @Override
        public String toString() {
            return "ByIdNumber[masked]";
        }
    }
}
