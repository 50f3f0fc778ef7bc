package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.taken.TakenAlong;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A station gives a real hub what is taken along; what its code says opens it as a browser would. */
class TakeAlongEffectsTest {
    @TempDir
    Path directory;

    @Test
    void whoScansTheCodeReadsWhatWasTakenAlongOnceAndAHubThatIsAwayIsTold() throws Exception {
        try (RealHub hub = new RealHub(directory.resolve("hub"));
                StationUnderTest station = new StationUnderTest(
                        hub.address(),
                        directory.resolve("station"),
                        new StationUnderTest.Wishes().enrolledWith(hub.enrolmentCode("demo-1")))) {
            TakenAlong sheet = new TakenAlong.Sheet(
                    "演示机构", List.of(new TakenAlong.Section("演示县法律援助中心", List.of("电话 12348", "<b>周一到周五</b>"))));
            TakenCode code = take(station, sheet);
            assertThat(Duration.between(ZonedDateTime.now(RealHub.CLOCK), code.goodUntil()))
                    .isBetween(Duration.ofHours(23), Duration.ofHours(24));
            URI address = URI.create(read(code.picture()));
            assertThat(address.toString()).startsWith(hub.address() + "/take/");
            assertThat(opened(address)).contains("\"演示机构\"", "<b>周一到周五</b>", "演示乡公共法律服务站");
            assertThat(post(address, "b".repeat(32)).statusCode())
                    .as("another browser")
                    .isEqualTo(410);

            byte[] pdf = new byte[3_000_000];
            Arrays.fill(pdf, (byte) 7);
            assertThat(opened(URI.create(read(
                            take(station, new TakenAlong.Document("演示申请表", pdf)).picture()))))
                    .contains("演示申请表");

            hub.stop();
            assertThat(station.trouble(new Effect.TakeAlong(station.next(), sheet)))
                    .isEqualTo(Trouble.NOT_TAKEN_ALONG);
            assertThat(station.wipe(Dossier.EMPTY).complete()).isTrue();
        }
    }

    private static TakenCode take(StationUnderTest station, TakenAlong content) {
        return station.run(new Effect.TakeAlong(station.next(), content), Outcome.TakeAlongReady.class)
                .code();
    }

    private static String read(Pixels pixels) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(pixels.width(), pixels.height(), pixels.argb()))))
                .getText();
    }

    private static HttpResponse<byte[]> post(URI address, String opener) throws Exception {
        String id = address.getPath().substring("/take/".length());
        URI api = URI.create("http://" + address.getAuthority() + "/api/taken/" + id + "/open");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(api)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"opener\":\"" + opener + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String opened(URI address) throws Exception {
        HttpResponse<byte[]> answer = post(address, "a".repeat(32));
        assertThat(answer.statusCode()).isEqualTo(200);
        byte[] sealed = answer.body();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = Base64.getUrlDecoder().decode(address.getFragment());
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        String id = address.getPath().substring("/take/".length());
        cipher.updateAAD(("fayi-taken-1:" + id).getBytes(StandardCharsets.US_ASCII));
        ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(sealed, 12, sealed.length - 12));
        byte[] head = new byte[plain.getInt()];
        plain.get(head);
        return new String(head, StandardCharsets.UTF_8);
    }
}
