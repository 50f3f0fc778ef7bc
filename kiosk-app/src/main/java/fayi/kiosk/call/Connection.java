package fayi.kiosk.call;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpCodecCapability;
import dev.onvoid.webrtc.RTCRtpEncodingParameters;
import dev.onvoid.webrtc.RTCRtpSendParameters;
import dev.onvoid.webrtc.RTCRtpSender;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverInit;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.RTCSignalingState;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.MediaType;
import dev.onvoid.webrtc.media.video.VideoTrack;
import fayi.protocol.Signal;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One generation of a call: one peer connection, from its first offer to its closing. Used on the engine's thread only;
 * the library's own threads hand their news to that thread, where they are dropped once the connection is closed.
 */
final class Connection {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(Connection.class));

    private final int generation;
    private final Executor engine;
    private final Consumer<Signal> outgoing;
    private final Consumer<Transport> transportChanged;
    private final RemoteVideo remoteVideo;
    private final RTCPeerConnection connection;
    private final RTCRtpSender videoSender;
    private final RTCRtpSender audioSender;
    private final List<RTCIceCandidate> early = new ArrayList<>();
    private @Nullable VideoTrack remoteTrack;
    private Transport transport = Transport.CONNECTING;
    private boolean answered;
    private boolean closed;

    Connection(
            int generation,
            PeerConnectionFactory factory,
            RTCConfiguration configuration,
            LocalMedia local,
            RemoteVideo remoteVideo,
            Executor engine,
            Consumer<Signal> outgoing,
            Consumer<Transport> transportChanged) {
        this.generation = generation;
        this.engine = engine;
        this.outgoing = outgoing;
        this.transportChanged = transportChanged;
        this.remoteVideo = remoteVideo;
        connection = factory.createPeerConnection(configuration, new Observer());
        audioSender = connection
                .addTransceiver(local.audioTrack(), new RTCRtpTransceiverInit())
                .getSender();
        RTCRtpTransceiver video = connection.addTransceiver(local.videoTrack(), new RTCRtpTransceiverInit());
        videoSender = video.getSender();
        video.setCodecPreferences(vp8First(factory));
    }

    /** Every browser decodes VP8, and libvpx encodes it on two weak cores where H.264 needs hardware. */
    private static List<RTCRtpCodecCapability> vp8First(PeerConnectionFactory factory) {
        List<RTCRtpCodecCapability> codecs = new ArrayList<>(
                factory.getRtpReceiverCapabilities(MediaType.VIDEO).getCodecs());
        codecs.sort(Comparator.comparing(codec -> !"VP8".equalsIgnoreCase(codec.getName())));
        return codecs;
    }

    int generation() {
        return generation;
    }

    Transport transport() {
        return transport;
    }

    /** Offers, the second time with new ICE credentials so that lost paths are looked for again. */
    void offer(boolean restartIce) {
        if (restartIce) {
            connection.restartIce();
        }
        RTCOfferOptions options = new RTCOfferOptions();
        options.iceRestart = restartIce;
        connection.createOffer(options, new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                onEngine(() -> {
                    connection.setLocalDescription(description, new Settled("offer", () -> {}));
                    // Sent in the same task, thus before the candidates that setting the description brings forth.
                    outgoing.accept(new Signal.Offer(generation, description.sdp));
                });
            }

            @Override
            public void onFailure(String error) {
                LOG.record(LogEvent.CALL_OFFER_FAILED, generation);
            }
        });
    }

    void answer(String sdp) {
        if (connection.getSignalingState() != RTCSignalingState.HAVE_LOCAL_OFFER) {
            // A repeated answer, as a desk sends it whose socket came back, changes nothing.
            return;
        }
        connection.setRemoteDescription(
                new RTCSessionDescription(RTCSdpType.ANSWER, sdp),
                new Settled(
                        "answer",
                        () -> onEngine(() -> {
                            answered = true;
                            early.forEach(connection::addIceCandidate);
                            early.clear();
                        })));
    }

    void candidate(Signal.Candidate candidate) {
        RTCIceCandidate theirs =
                new RTCIceCandidate(candidate.sdpMid(), candidate.sdpMLineIndex(), candidate.candidate());
        if (answered) {
            connection.addIceCandidate(theirs);
        } else {
            early.add(theirs);
        }
    }

    void send(PictureQuality quality) {
        RTCRtpSendParameters parameters = videoSender.getParameters();
        for (RTCRtpEncodingParameters encoding : parameters.encodings) {
            encoding.active = quality.hasPicture();
            encoding.scaleResolutionDownBy = quality.scaleDownBy();
            encoding.maxBitrate = quality.greatestBitrate();
        }
        videoSender.setParameters(parameters);
    }

    /** Reads the counters; they come on the engine's thread, or never when the connection is closed meanwhile. */
    void readStatistics(Consumer<StatisticsSample> taker) {
        connection.getStats(report -> {
            StatisticsSample sample = StatisticsSample.of(report);
            onEngine(() -> taker.accept(sample));
        });
    }

    void close() {
        if (closed) {
            return;
        }
        closed = true;
        VideoTrack shown = remoteTrack;
        if (shown != null) {
            EngineThread.guarded(() -> shown.removeSink(remoteVideo));
        }
        EngineThread.guarded(() -> connection.removeTrack(videoSender));
        EngineThread.guarded(() -> connection.removeTrack(audioSender));
        connection.close();
    }

    private void onEngine(Runnable task) {
        engine.execute(() -> {
            if (!closed) {
                task.run();
            }
        });
    }

    private final class Observer implements PeerConnectionObserver {
        @Override
        public void onIceCandidate(RTCIceCandidate candidate) {
            onEngine(() -> outgoing.accept(
                    new Signal.Candidate(generation, candidate.sdp, candidate.sdpMid, candidate.sdpMLineIndex)));
        }

        @Override
        public void onConnectionChange(RTCPeerConnectionState state) {
            onEngine(() -> {
                transport = switch (state) {
                    case CONNECTED -> Transport.CONNECTED;
                    case DISCONNECTED -> Transport.DISCONNECTED;
                    case FAILED, CLOSED -> Transport.FAILED;
                    case NEW, CONNECTING -> Transport.CONNECTING;
                };
                transportChanged.accept(transport);
            });
        }

        @Override
        public void onTrack(RTCRtpTransceiver transceiver) {
            onEngine(() -> {
                if (transceiver.getReceiver().getTrack() instanceof VideoTrack video) {
                    remoteTrack = video;
                    video.addSink(remoteVideo);
                }
            });
        }
    }

    private record Settled(String what, Runnable then) implements SetSessionDescriptionObserver {
        @Override
        public void onSuccess() {
            then.run();
        }

        @Override
        public void onFailure(String error) {
            // The text may quote the description, which names addresses; the line watch tries again by itself.
            LOG.record(LogEvent.CALL_DESCRIPTION_REFUSED, what);
        }
    }
}
