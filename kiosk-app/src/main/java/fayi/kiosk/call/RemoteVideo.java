package fayi.kiosk.call;

import dev.onvoid.webrtc.media.FourCC;
import dev.onvoid.webrtc.media.video.VideoBufferConverter;
import dev.onvoid.webrtc.media.video.VideoFrame;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import fayi.kiosk.picture.NewestPicture;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Turns decoded pictures into pixels, on the decoder's thread. One for the whole call. */
final class RemoteVideo implements VideoTrackSink {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(RemoteVideo.class));

    private final NewestPicture picture = new NewestPicture();
    private final AtomicLong decoded = new AtomicLong();
    private final AtomicBoolean complained = new AtomicBoolean();
    private final CallListener listener;
    private final Runnable onFirst;

    RemoteVideo(CallListener listener, Runnable onFirst) {
        this.listener = listener;
        this.onFirst = onFirst;
    }

    @Override
    public void onVideoFrame(VideoFrame frame) {
        try {
            if (decoded.incrementAndGet() == 1) {
                onFirst.run();
            }
            // The library's ARGB names the integer, as JavaFX's does; in memory both begin with blue.
            picture.replace(
                    frame.buffer.getWidth(),
                    frame.buffer.getHeight(),
                    target -> VideoBufferConverter.convertFromI420(frame.buffer, target, FourCC.ARGB));
            listener.remoteFrame(picture);
        } catch (Exception failure) {
            // Thrown into the decoder it would end the process; said thirty times a second it would fill the log.
            if (complained.compareAndSet(false, true)) {
                LOG.record(LogEvent.CALL_PICTURE_NOT_SHOWN, EventLog.trace(failure));
            }
        } finally {
            frame.release();
        }
    }

    long decoded() {
        return decoded.get();
    }

    void clear() {
        picture.clear();
    }
}
