package fayi.kiosk.call;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.logging.Logging;
import dev.onvoid.webrtc.media.audio.AudioDeviceModule;
import dev.onvoid.webrtc.media.audio.AudioDeviceModuleBase;
import dev.onvoid.webrtc.media.audio.AudioLayer;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import org.slf4j.LoggerFactory;

/** The loaded native library with its one connection factory and its sound module. Used on the engine's thread only. */
final class MediaLibrary implements AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(MediaLibrary.class));

    private final PeerConnectionFactory factory;
    private final AudioDeviceModuleBase soundModule;
    private final SoundState sound;

    private MediaLibrary(PeerConnectionFactory factory, AudioDeviceModuleBase soundModule, SoundState sound) {
        this.factory = factory;
        this.soundModule = soundModule;
        this.sound = sound;
    }

    /**
     * Loads the library and finds out whether there is sound.
     *
     * @throws LinkageError when the native library or one of the system libraries it needs is missing
     */
    static MediaLibrary open(SoundMode mode) {
        // Touching the logger first loads the library, so that a missing library is not mistaken for missing sound.
        Logging.logToDebug(Logging.Severity.NONE);
        if (mode == SoundMode.AUTOMATIC) {
            try {
                // No playout or recording is begun here: begun before the factory exists it stays silent for good.
                AudioDeviceModuleBase module = new AudioDeviceModule(AudioLayer.kLinuxPulseAudio);
                return new MediaLibrary(new PeerConnectionFactory(module), module, SoundState.PRESENT);
            } catch (LinkageError broken) {
                throw broken;
            } catch (Error noServer) {
                LOG.record(LogEvent.CALL_WITHOUT_SOUND);
            }
        }
        AudioDeviceModuleBase module = new HeadlessAudioDeviceModule();
        return new MediaLibrary(new PeerConnectionFactory(module), module, SoundState.NO_SOUND);
    }

    PeerConnectionFactory factory() {
        return factory;
    }

    SoundState sound() {
        return sound;
    }

    @Override
    public void close() {
        EngineThread.guarded(factory::dispose);
        EngineThread.guarded(soundModule::dispose);
    }
}
