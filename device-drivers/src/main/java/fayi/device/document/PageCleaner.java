package fayi.device.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Makes a straightened sheet as it would come from a scanner: the paper white, shadows gone, print black and crisp. A shadow
 * is taken for a lack of light and not of colour, so that a stamp stays red. A card is treated with more care: what is dark on
 * it may be a picture, what is coloured its ground.
 */
final class PageCleaner {
    /** The map of the light is so much coarser than the page. */
    private static final int COARSER = 8;
    /** Larger than any stroke of print, in pixels of the map: 10 mm of an A4 sheet. */
    private static final int STROKE = 11;

    private final Strength strength;

    /** With that strength. */
    PageCleaner(Strength strength) {
        this.strength = strength;
    }

    /**
     * How much is done.
     *
     * @param deepest the darkest shadow that is lifted, as a part of the brightest paper
     * @param balance the most by which a colour of the light is taken away
     * @param paper how bright the paper becomes, of 255, before black and white are set
     * @param black what becomes black, of 255
     * @param white what becomes white, of 255
     * @param crisp how much edges are stressed
     */
    record Strength(double deepest, double balance, double paper, double black, double white, double crisp) {
        /** For printed and written paper. */
        static final Strength PAPER = new Strength(0.42, 1.6, 240, 40, 232, 0.7);
        /** For cards, receipts and whatever else is no sheet of A4. */
        static final Strength CARD = new Strength(0.8, 1.2, 228, 15, 248, 0.3);
    }

    /** Cleans {@code bgr} in place. */
    void clean(Mat bgr) {
        try (NativePictures pictures = new NativePictures()) {
            Mat small = pictures.create();
            Imgproc.resize(bgr, small, coarse(bgr), 0, 0, Imgproc.INTER_AREA);
            double[] paper = paper(small, pictures);
            Mat light = light(small, pictures);
            double brightest = percentile(light, 0.9);
            Core.max(light, new Scalar(brightest * strength.deepest), light);
            Mat wide = pictures.create();
            Imgproc.resize(light, wide, bgr.size(), 0, 0, Imgproc.INTER_LINEAR);
            List<Mat> channels = new ArrayList<>();
            Core.split(bgr, channels);
            channels.forEach(pictures::keep);
            for (int channel = 0; channel < channels.size(); channel++) {
                double balance = brightest / Math.max(paper[channel], 1);
                double kept = Math.max(1 / strength.balance, Math.min(strength.balance, balance));
                Core.divide(channels.get(channel), wide, channels.get(channel), strength.paper * kept);
            }
            Core.merge(channels, bgr);
            sharpen(bgr, pictures);
            Core.LUT(bgr, pictures.keep(levels()), bgr);
        }
    }

    private static Size coarse(Mat page) {
        return new Size(Math.max(8, page.cols() / COARSER), Math.max(8, page.rows() / COARSER));
    }

    /** How bright the paper is at each place: print is closed, what is left of it smoothed. */
    private static Mat light(Mat small, NativePictures pictures) {
        Mat light = pictures.create();
        Imgproc.cvtColor(small, light, Imgproc.COLOR_BGR2GRAY);
        Mat stroke = pictures.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(STROKE, STROKE)));
        Imgproc.morphologyEx(light, light, Imgproc.MORPH_CLOSE, stroke);
        Imgproc.medianBlur(light, light, STROKE);
        Imgproc.GaussianBlur(light, light, new Size(0, 0), STROKE / 3.0);
        return light;
    }

    /** The colour of the bright half of the page: what is no print. */
    private static double[] paper(Mat small, NativePictures pictures) {
        Mat grey = pictures.create();
        Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
        Mat bright = pictures.create();
        Core.inRange(grey, new Scalar(percentile(grey, 0.6)), new Scalar(255), bright);
        return Core.mean(small, bright).val;
    }

    private static double percentile(Mat grey, double part) {
        byte[] values = new byte[(int) grey.total()];
        grey.get(0, 0, values);
        int[] counts = new int[256];
        for (byte value : values) {
            counts[value & 0xff]++;
        }
        Arrays.fill(values, (byte) 0);
        long left = (long) (part * values.length);
        int level = 0;
        while (level < 255 && left >= counts[level]) {
            left -= counts[level++];
        }
        return Math.max(level, 1);
    }

    private void sharpen(Mat bgr, NativePictures pictures) {
        Mat smooth = pictures.create();
        Imgproc.GaussianBlur(bgr, smooth, new Size(0, 0), 1.6);
        Core.addWeighted(bgr, 1 + strength.crisp, smooth, -strength.crisp, 0, bgr);
    }

    private Mat levels() {
        Mat levels = new Mat(1, 256, CvType.CV_8UC1);
        byte[] values = new byte[256];
        for (int level = 0; level < 256; level++) {
            double part = (level - strength.black) / (strength.white - strength.black);
            values[level] = (byte) Math.round(255 * Math.max(0, Math.min(1, part)));
        }
        levels.put(0, 0, values);
        return levels;
    }
}
