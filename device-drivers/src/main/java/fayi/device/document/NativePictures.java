package fayi.device.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * The pictures in native memory that one piece of work makes: at its end all are overwritten and given back, whatever
 * happened. Used by one thread.
 */
final class NativePictures implements AutoCloseable {
    private static final Scalar ZERO = Scalar.all(0);
    private final Deque<Mat> pictures = new ArrayDeque<>();

    /** An empty one. */
    Mat create() {
        return keep(new Mat());
    }

    /** One that is to end with the others. */
    <M extends Mat> M keep(M picture) {
        pictures.push(picture);
        return picture;
    }

    @Override
    public void close() {
        while (!pictures.isEmpty()) {
            Mat picture = pictures.pop();
            if (!picture.empty()) {
                picture.setTo(ZERO);
            }
            picture.release();
        }
    }
}
