package fayi.kiosk.call;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.media.audio.AudioOptions;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.AudioTrackSource;
import dev.onvoid.webrtc.media.video.VideoTrack;

/** The station's own picture and sound; they outlive the generations of a call. Used on the engine's thread only. */
final class LocalMedia implements AutoCloseable {
    private final CameraFeed camera;
    private final VideoTrack videoTrack;
    private final AudioTrack audioTrack;

    LocalMedia(MediaLibrary library, CameraFeed camera) {
        PeerConnectionFactory factory = library.factory();
        this.camera = camera;
        videoTrack = factory.createVideoTrack("station-picture", camera.source());
        // Without a sound server the headless module itself delivers silence. A source of our own beside it would feed
        // the same stream from two threads, on which the library aborts the process.
        audioTrack = factory.createAudioTrack("station-sound", microphone(factory));
    }

    private static AudioTrackSource microphone(PeerConnectionFactory factory) {
        AudioOptions options = new AudioOptions();
        // A terminal's loudspeaker stands next to its microphone, in a hall.
        options.echoCancellation = true;
        options.noiseSuppression = true;
        options.autoGainControl = true;
        options.highpassFilter = true;
        return factory.createAudioSource(options);
    }

    VideoTrack videoTrack() {
        return videoTrack;
    }

    AudioTrack audioTrack() {
        return audioTrack;
    }

    /** To be called after all connections are closed: the library wants senders gone before tracks, tracks before sources. */
    @Override
    public void close() {
        camera.close();
        videoTrack.dispose();
        audioTrack.dispose();
        camera.dispose();
    }
}
