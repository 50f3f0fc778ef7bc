package fayi.kiosk.screen;

import fayi.content.paper.QrPicture;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.widget.PixelView;
import java.awt.image.BufferedImage;

/** A QR code on the screen. */
final class CodeView {
    private CodeView() {}

    /** Of {@code text}, {@code side} pixels wide. */
    static PixelView of(String text, double side) {
        BufferedImage picture = QrPicture.draw(text);
        int width = picture.getWidth();
        PixelView view = new PixelView(new Pixels(width, width, picture.getRGB(0, 0, width, width, null, 0, width)));
        view.setMinSize(side, side);
        view.setMaxSize(side, side);
        return view;
    }
}
