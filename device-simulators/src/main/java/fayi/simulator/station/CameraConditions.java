package fayi.simulator.station;

import fayi.simulator.camera.SimulatedCamera;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The conditions as the simulated camera knows them, and back. */
final class CameraConditions {
    private CameraConditions() {}

    static void bring(SimulatedCamera camera, CameraCondition condition) throws IOException {
        try {
            switch (condition) {
                case LIVE -> {
                    camera.unfreeze();
                    camera.plug();
                }
                case FROZEN -> {
                    camera.plug();
                    camera.freeze();
                }
                case UNPLUGGED -> {
                    camera.unfreeze();
                    camera.unplug();
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    static CameraCondition of(SimulatedCamera camera) {
        if (!camera.isPlugged()) {
            return CameraCondition.UNPLUGGED;
        }
        return camera.isFrozen() ? CameraCondition.FROZEN : CameraCondition.LIVE;
    }
}
