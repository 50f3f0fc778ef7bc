package fayi.kiosk.call;

import fayi.protocol.IceServers;

/**
 * How one call is set up.
 *
 * @param iceServers the hub's current list; empty where host candidates are enough
 * @param width greatest width of the picture sent, pixels
 * @param height greatest height of the picture sent, pixels
 * @param framesPerSecond greatest rate of pictures sent
 */
public record CallSettings(IceServers iceServers, int width, int height, int framesPerSecond) {
    /** Checks the limits. */
    public CallSettings {
        if (width < 16 || height < 16 || framesPerSecond < 1) {
            throw new IllegalArgumentException("A call needs a picture of at least 16x16 at 1 frame a second, not "
                    + width + "x" + height + " at " + framesPerSecond + ". Give the camera's real format.");
        }
    }

    /** 640x480 at 30 frames a second: what the smallest station sends without strain. */
    public static CallSettings standard(IceServers iceServers) {
        return new CallSettings(iceServers, 640, 480, 30);
    }

    /** Never shows the relay's credentials. */
    @Override
    public String toString() {
        return "CallSettings[" + iceServers.servers().size() + " ICE servers, " + width + "x" + height + "@"
                + framesPerSecond + "]";
    }
}
