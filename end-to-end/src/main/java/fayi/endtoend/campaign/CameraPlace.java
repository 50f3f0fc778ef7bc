package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.ffmpeg.FfmpegDriver;
import fayi.simulator.camera.SimulatedCamera;
import java.time.Duration;

/** The camera that ffmpeg reads: its work is to deliver three pictures of the right size. */
final class CameraPlace extends PicturePlace<Camera> {
    private static final int PICTURES = 3;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private CameraPlace(SimulatedCamera peer) throws Exception {
        super(peer, (Camera) open(new FfmpegDriver(), Camera.KIND, peer, WIDTH, HEIGHT));
    }

    static CampaignDevice inCampaign() {
        return inCampaign(
                "camera/ffmpeg", directory -> new CameraPlace(SimulatedCamera.ofFigure(WIDTH, HEIGHT, 15, 0)));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Pictures pictures = new Pictures();
        long deadline = System.nanoTime() + patience.toNanos();
        try (Claim claim = device().claim("campaign", patience.plusSeconds(5));
                Camera.CameraStream stream = device().open(claim, pictures)) {
            for (int count = 0; count < PICTURES; count++) {
                Frame frame = pictures.next(deadline);
                if (frame.width() != WIDTH || frame.height() != HEIGHT) {
                    throw new WrongResultException("a picture has another size");
                }
            }
        }
    }
}
