package fayi.kiosk.call;

/** How much of the picture the line can carry, from the best down. */
enum PictureQuality {
    FULL(1.0, 1_500_000),
    /** A quarter of the pixels: on a 500 kbit/s line this keeps the picture moving where the full one stands still. */
    REDUCED(2.0, 200_000),
    /** No picture, so that the voice stays clear. */
    SOUND_ONLY(2.0, 200_000);

    private final double scaleDownBy;
    private final int greatestBitrate;

    PictureQuality(double scaleDownBy, int greatestBitrate) {
        this.scaleDownBy = scaleDownBy;
        this.greatestBitrate = greatestBitrate;
    }

    double scaleDownBy() {
        return scaleDownBy;
    }

    /** Bits a second. */
    int greatestBitrate() {
        return greatestBitrate;
    }

    boolean hasPicture() {
        return this != SOUND_ONLY;
    }

    PictureQuality worse() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    PictureQuality better() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
