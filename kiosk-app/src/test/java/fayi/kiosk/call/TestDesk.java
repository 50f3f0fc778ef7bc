package fayi.kiosk.call;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCRtpSender;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioOptions;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import dev.onvoid.webrtc.media.video.VideoTrack;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A desk made of the same library: answers offers, sends a picture of one colour, counts what arrives. */
public final class TestDesk implements AutoCloseable {
    private final HeadlessAudioDeviceModule soundModule = new HeadlessAudioDeviceModule();
    private final PeerConnectionFactory factory = new PeerConnectionFactory(soundModule);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CameraFeed camera = new CameraFeed(CallSettings.standard(new IceServers(List.of())));
    private final VideoTrack videoTrack = factory.createVideoTrack("desk-picture", camera.source());
    private final AudioTrack audioTrack =
            factory.createAudioTrack("desk-sound", factory.createAudioSource(new AudioOptions()));
    private final List<Signal.Candidate> early = new ArrayList<>();

    final List<Signal> received = new CopyOnWriteArrayList<>();
    public final AtomicLong framesDecoded = new AtomicLong();
    final AtomicLong soundBytes = new AtomicLong();
    final AtomicInteger loudestSample = new AtomicInteger();
    final AtomicInteger luma = new AtomicInteger(-1);
    final AtomicInteger width = new AtomicInteger();
    private volatile Consumer<Signal> toStation = signal -> {};
    private volatile boolean deaf;
    private @Nullable RTCPeerConnection connection;
    private List<RTCRtpSender> senders = List.of();
    private int generation;
    private boolean described;

    public void answerThrough(Consumer<Signal> line) {
        toStation = line;
    }

    void answerTo(Call call) {
        toStation = call::receive;
    }

    /** From now on nothing reaches this desk, as when its page is closed. */
    void fallDeaf() {
        deaf = true;
        thread.execute(this::endConnection);
    }

    void hearAgain() {
        deaf = false;
    }

    public void receive(Signal signal) {
        received.add(signal);
        if (deaf) {
            return;
        }
        thread.execute(() -> {
            if (signal instanceof Signal.Offer offer) {
                answer(offer);
            } else if (signal instanceof Signal.Candidate candidate) {
                if (described) {
                    add(candidate);
                } else {
                    early.add(candidate);
                }
            }
        });
    }

    private void add(Signal.Candidate candidate) {
        if (connection != null && candidate.generation() == generation) {
            connection.addIceCandidate(
                    new RTCIceCandidate(candidate.sdpMid(), candidate.sdpMLineIndex(), candidate.candidate()));
        }
    }

    private void answer(Signal.Offer offer) {
        if (connection == null || offer.generation() != generation) {
            endConnection();
            generation = offer.generation();
            connection = factory.createPeerConnection(new RTCConfiguration(), new Observer(generation));
            senders = List.of(
                    connection.addTrack(videoTrack, List.of("desk")), connection.addTrack(audioTrack, List.of("desk")));
        }
        RTCPeerConnection peer = connection;
        peer.setRemoteDescription(new RTCSessionDescription(RTCSdpType.OFFER, offer.sdp()), settled(() -> {
            described = true;
            early.forEach(this::add);
            early.clear();
            peer.createAnswer(new RTCAnswerOptions(), new CreateSessionDescriptionObserver() {
                @Override
                public void onSuccess(RTCSessionDescription description) {
                    onThread(() -> {
                        if (peer == connection) {
                            peer.setLocalDescription(description, settled(() -> {}));
                            toStation.accept(new Signal.Answer(offer.generation(), description.sdp));
                        }
                    });
                }

                @Override
                public void onFailure(String error) {
                    throw new AssertionError(error);
                }
            });
        }));
    }

    private void onThread(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    private SetSessionDescriptionObserver settled(Runnable then) {
        return new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                onThread(then);
            }

            @Override
            public void onFailure(String error) {
                throw new AssertionError(error);
            }
        };
    }

    public void pushPicture(byte[] bgr, int width, int height) {
        camera.push(width, height, bgr, System.nanoTime());
    }

    private void hear(byte[] sound) {
        soundBytes.addAndGet(sound.length);
        for (int index = 1; index < sound.length; index += 2) {
            int sample = (sound[index] << 8) | (sound[index - 1] & 0xff);
            loudestSample.accumulateAndGet(Math.abs(sample), Math::max);
        }
    }

    private void endConnection() {
        if (connection != null) {
            RTCPeerConnection ended = connection;
            connection = null;
            described = false;
            senders.forEach(ended::removeTrack);
            ended.close();
        }
    }

    @Override
    public void close() throws Exception {
        deaf = true;
        thread.submit(this::endConnection).get(10, TimeUnit.SECONDS);
        thread.shutdown();
        camera.close();
        videoTrack.dispose();
        audioTrack.dispose();
        camera.dispose();
        factory.dispose();
        soundModule.dispose();
    }

    private final class Observer implements PeerConnectionObserver {
        private final int mine;

        private Observer(int mine) {
            this.mine = mine;
        }

        @Override
        public void onIceCandidate(RTCIceCandidate candidate) {
            if (!deaf) {
                toStation.accept(new Signal.Candidate(mine, candidate.sdp, candidate.sdpMid, candidate.sdpMLineIndex));
            }
        }

        @Override
        public void onTrack(RTCRtpTransceiver transceiver) {
            if (transceiver.getReceiver().getTrack() instanceof VideoTrack video) {
                VideoTrackSink sink = frame -> {
                    framesDecoded.incrementAndGet();
                    width.set(frame.buffer.getWidth());
                    // toI420 of a decoded picture is the picture itself and must not be released twice.
                    luma.set(frame.buffer.toI420().getDataY().get(0) & 0xff);
                    frame.release();
                };
                video.addSink(sink);
            } else if (transceiver.getReceiver().getTrack() instanceof AudioTrack audio) {
                audio.addSink((data, bits, rate, channels, frames) -> hear(data));
            }
        }
    }
}
