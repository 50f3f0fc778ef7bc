package fayi.device.document;

import java.util.Arrays;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Writes a page as the best JPEG that is small enough. */
final class PageEncoder {
    /** From 'cannot be told from the original' to 'still readable'. */
    private static final int[] QUALITIES = {88, 80, 70, 58, 46, 34};

    /** At most {@code largest} bytes; when even the lowest quality is larger, with half the pixels. */
    byte[] encode(Mat bgr, int largest) {
        for (int quality : QUALITIES) {
            byte[] written = jpeg(bgr, quality);
            if (written.length <= largest) {
                return written;
            }
            Arrays.fill(written, (byte) 0);
        }
        try (NativePictures pictures = new NativePictures()) {
            Mat half = pictures.create();
            Imgproc.resize(bgr, half, new Size(), 0.5, 0.5, Imgproc.INTER_AREA);
            return encode(half, largest);
        }
    }

    private static byte[] jpeg(Mat bgr, int quality) {
        try (NativePictures pictures = new NativePictures()) {
            MatOfByte bytes = pictures.keep(new MatOfByte());
            MatOfInt wishes = pictures.keep(
                    new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality, Imgcodecs.IMWRITE_JPEG_OPTIMIZE, 1));
            if (!Imgcodecs.imencode(".jpg", bgr, bytes, wishes)) {
                throw new IllegalStateException("OpenCV could not write a JPEG into memory");
            }
            return bytes.toArray();
        }
    }
}
