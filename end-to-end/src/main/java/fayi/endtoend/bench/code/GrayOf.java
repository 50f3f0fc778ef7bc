package fayi.endtoend.bench.code;

import fayi.device.scanner.picture.GrayPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Brightness of pictures of any kind, as the cascade wants it. */
final class GrayOf {
    private GrayOf() {}

    /** What is transparent is taken for white. */
    static GrayPicture picture(BufferedImage picture) {
        BufferedImage plain = picture;
        if (picture.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D pen = plain.createGraphics();
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
            pen.dispose();
        }
        byte[] bgr = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        return GrayPicture.ofBgr(plain.getWidth(), plain.getHeight(), bgr);
    }
}
