package fayi.kiosk.call;

/**
 * What one second told about the sending direction.
 *
 * @param lossFraction share of our packets the desk missed, 0 to 1
 * @param availableBitrate the congestion controller's estimate in bits a second; 0 when unknown
 * @param framesOffered pictures the camera put into the call in this second
 * @param framesSent pictures that left in this second
 */
record LineSample(double lossFraction, double availableBitrate, double framesOffered, double framesSent) {
    private static final double ENOUGH_FRAMES_TO_JUDGE = 8;

    boolean isTooMuchFor(PictureQuality quality) {
        boolean judged = framesOffered >= ENOUGH_FRAMES_TO_JUDGE;
        return switch (quality) {
            case FULL -> lossFraction > 0.10 || isBelow(450_000) || (judged && framesSent < framesOffered / 2);
            case REDUCED -> lossFraction > 0.25 || isBelow(90_000) || (judged && framesSent < 3);
            case SOUND_ONLY -> false;
        };
    }

    boolean allowsMoreThan(PictureQuality quality) {
        return switch (quality) {
            case FULL -> false;
            case REDUCED ->
                lossFraction < 0.03
                        && !isBelow(150_000)
                        && (framesOffered < ENOUGH_FRAMES_TO_JUDGE || framesSent >= framesOffered * 0.7);
            case SOUND_ONLY -> lossFraction < 0.05;
        };
    }

    private boolean isBelow(double bitrate) {
        return availableBitrate > 0 && availableBitrate < bitrate;
    }
}
