package fayi.simulator.station;

import org.jspecify.annotations.Nullable;

/**
 * How the camera that reads codes is.
 *
 * @param held the code that is held before it; none when it sees the ceiling
 * @param inUse whether it is the station's scanner
 */
public record CodeCameraState(
        CameraCondition condition, @Nullable String held, boolean inUse) {}
