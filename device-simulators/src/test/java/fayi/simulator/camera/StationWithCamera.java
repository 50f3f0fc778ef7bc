package fayi.simulator.camera;

import fayi.device.camera.Camera;

/** A station of its own process that shows pictures until it is killed. */
final class StationWithCamera {
    private StationWithCamera() {}

    public static void main(String[] source) throws Exception {
        CameraAtWork work = CameraAtWork.of(CameraAtWork.device(Camera.KIND, "lavfi", source[0], 160, 120, 25));
        try (var stream = work.open()) {
            boolean said = false;
            while (work.lost.isEmpty()) {
                if (!said && work.frames.get() > 0) {
                    System.out.println("pictures");
                    said = true;
                }
                Thread.onSpinWait();
            }
        }
    }
}
