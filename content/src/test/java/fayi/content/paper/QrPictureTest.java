package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {
    /** With the mask that the standard's rules choose, none of these is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAYI1.9da4a376-526e-4c3a-8357-f796d40aa723.7e97f877532662c4576d80c1f8b18ae2",
                "FAYI1.8bf2fe68-c07b-413b-a35a-3797d29d9f10.6a0753b24ad0ac5d466d0068bf7d157d",
                "FAYI1.b3fdb43f-984b-4a61-ac50-85aceef22d39.d452d515e398e5f8807f2a9e1194bd8d",
                "FAYI1.012641d7-7e79-4cef-b2cc-a5bc025a498f.100742f13330c5563a5a252d3026d8e8"
            })
    void aTextWhoseUsualCodeReadersMissIsDrawnSoThatTheyReadIt(String text) throws Exception {
        BufferedImage picture = QrPicture.draw(text);
        int side = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
    }
}
