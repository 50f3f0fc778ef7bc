package fayi.endtoend.campaign;

import fayi.device.Device;
import fayi.device.DeviceStatus;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettingsException;
import fayi.simulator.camera.SimulatedCamera;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A place with a camera: its plug and its picture go wrong in the same ways whatever it looks at.
 *
 * @param <D> the kind of device
 */
abstract class PicturePlace<D extends Device> implements Place {
    private static final List<FaultKind> FAULTS = List.of(
            FaultKind.passing("unplugged-and-plugged"),
            FaultKind.passing("frozen"),
            FaultKind.passing("flap"),
            FaultKind.standing("unplugged"),
            FaultKind.standing("stands-still"));

    private final SimulatedCamera peer;
    private final D driver;

    /** With a camera and the driver that sees through it. */
    PicturePlace(SimulatedCamera peer, D driver) {
        this.peer = peer;
        this.driver = driver;
    }

    /** Opens a driver that reads the camera's stream in that size. */
    static Device open(Driver driver, String kind, SimulatedCamera camera, int width, int height)
            throws DriverSettingsException {
        return DriverInPlace.open(
                driver,
                kind,
                Map.of(
                        "format", "mpjpeg",
                        "input", camera.uri().toString(),
                        "width", String.valueOf(width),
                        "height", String.valueOf(height)));
    }

    static CampaignDevice inCampaign(String name, CampaignDevice.Opening opening) {
        return new CampaignDevice(name, FAULTS, opening);
    }

    @Override
    public final D device() {
        return driver;
    }

    /** The camera. */
    final SimulatedCamera peer() {
        return peer;
    }

    @Override
    public final void begin(FaultKind fault, RandomGenerator dice) {
        switch (fault.id()) {
            case "unplugged-and-plugged", "unplugged" -> peer.unplug();
            case "frozen", "stands-still" -> peer.freeze();
            case "flap" -> {
                for (int times = 1 + dice.nextInt(5); times > 0; times--) {
                    peer.unplug();
                    peer.plug();
                }
            }
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    public final void end(FaultKind fault) {
        peer.plug();
        peer.unfreeze();
    }

    @Override
    public final boolean help(DeviceStatus status) {
        switch (status.reason()) {
            case "not-connected", "picture-ended" -> peer.plug();
            case "no-picture" -> peer.unfreeze();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public final void close() {
        driver.close();
        peer.close();
    }
}
