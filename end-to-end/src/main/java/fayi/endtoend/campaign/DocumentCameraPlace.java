package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.ffmpeg.FfmpegDriver;
import fayi.device.document.DocumentPage;
import fayi.device.document.DocumentScanner;
import fayi.device.document.PageOutline;
import fayi.simulator.camera.PaperOnDesk;
import fayi.simulator.camera.SimulatedCamera;
import java.time.Duration;
import java.util.Optional;

/** The camera over the papers: its work is to find the sheet that lies there and to make an upright page of it. */
final class DocumentCameraPlace extends PicturePlace<Camera> {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final DocumentScanner scanner = new DocumentScanner();

    private DocumentCameraPlace(SimulatedCamera peer) throws Exception {
        super(peer, (Camera) open(new FfmpegDriver(), Camera.DOCUMENT_KIND, peer, WIDTH, HEIGHT));
    }

    static CampaignDevice inCampaign() {
        return inCampaign(
                "document-camera/ffmpeg",
                directory -> new DocumentCameraPlace(SimulatedCamera.ofPicture(
                        PaperOnDesk.of(PaperOnDesk.demonstrationSheet(), WIDTH, HEIGHT), 10, 0)));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Pictures pictures = new Pictures();
        long deadline = System.nanoTime() + patience.toNanos();
        try (Claim claim = device().claim("campaign", patience.plusSeconds(5));
                Camera.CameraStream stream = device().open(claim, pictures)) {
            Frame frame = pictures.next(deadline);
            Optional<PageOutline> outline = scanner.find(frame);
            if (outline.isEmpty()) {
                throw new WrongResultException("the sheet was not found");
            }
            DocumentPage page = scanner.page(frame, outline.get());
            boolean upright = page.height() > page.width();
            page.destroy();
            if (!upright) {
                throw new WrongResultException("the page does not stand upright");
            }
        }
    }
}
