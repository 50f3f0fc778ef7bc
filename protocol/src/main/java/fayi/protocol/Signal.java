package fayi.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What passes over the signalling socket of one ticket. The station is always the offerer (one side must be, so that
 * renegotiation after a lost line cannot cross).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Signal.QueueMoved.class, name = "queue-moved"),
    @JsonSubTypes.Type(value = Signal.Claimed.class, name = "claimed"),
    @JsonSubTypes.Type(value = Signal.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Signal.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = Signal.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Signal.Candidate.class, name = "candidate"),
    @JsonSubTypes.Type(value = Signal.PeerLeft.class, name = "peer-left"),
    @JsonSubTypes.Type(value = Signal.PeerReturned.class, name = "peer-returned"),
    @JsonSubTypes.Type(value = Signal.OpinionWritten.class, name = "opinion-written"),
    @JsonSubTypes.Type(value = Signal.Ended.class, name = "ended")
})
public sealed interface Signal {
    /** Hub to station: the place in the queue has changed. */
    record QueueMoved(int ahead) implements Signal {}

    /** Hub to station: a lawyer has taken the ticket. */
    record Claimed(LawyerCard lawyer) implements Signal {}

    /** Desk to station: the page has its camera and microphone and listens: send the offer (again, after a reload). */
    record Ready() implements Signal {}

    /** Station to desk: session description (RFC 3264, RFC 8866). {@code generation} grows with each connection of a station. */
    record Offer(int generation, String sdp) implements Signal {}

    /** Desk to station: the answer to the offer of that generation. */
    record Answer(int generation, String sdp) implements Signal {}

    /** Either way: an ICE candidate, its fields named as the browser's RTCIceCandidateInit. */
    record Candidate(int generation, String candidate, String sdpMid, int sdpMLineIndex) implements Signal {}

    /** Hub to one side: the other side's socket is gone; media may still flow. */
    record PeerLeft() implements Signal {}

    /** Hub to one side: the other side's socket is back. */
    record PeerReturned() implements Signal {}

    /** Hub to station: the written opinion can be fetched with the ticket's state. */
    record OpinionWritten() implements Signal {}

    /**
     * The consultation is over.
     *
     * @param by {@code station}, {@code desk} or {@code hub}
     */
    record Ended(String by) implements Signal {}
}
