package fayi.endtoend.campaign;

import fayi.device.DeviceException;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.camera.CameraScannerDriver;
import fayi.simulator.camera.HeldCode;
import fayi.simulator.camera.SimulatedCamera;
import java.time.Duration;

/** The camera that reads codes: its work is to tell the code that is held before it. */
final class CodeCameraPlace extends PicturePlace<CodeScanner> {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private long shown;

    private CodeCameraPlace(SimulatedCamera peer) throws Exception {
        super(peer, (CodeScanner) open(new CameraScannerDriver(), CodeScanner.KIND, peer, WIDTH, HEIGHT));
    }

    static CampaignDevice inCampaign() {
        return inCampaign(
                "code-scanner/camera",
                directory -> new CodeCameraPlace(SimulatedCamera.ofPicture(HeldCode.none(WIDTH, HEIGHT), 10, 0)));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        String code = "FAYI:" + ++shown;
        HeardCodes.await(device(), code, () -> peer().show(HeldCode.of(code, WIDTH, HEIGHT)), patience);
    }
}
