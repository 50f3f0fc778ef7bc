package fayi.kiosk.visit;

import fayi.device.DeviceStatus;
import fayi.device.indicator.Sensor;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Touch;
import java.time.ZonedDateTime;

/** What may happen to a visit. */
public sealed interface VisitEvent {
    /** The person did something. */
    record Touched(Touch touch) implements VisitEvent {}

    /** An effect has news. */
    record Happened(Outcome outcome) implements VisitEvent {}

    /** Time has passed; about once a second. */
    record Tick(ZonedDateTime now) implements VisitEvent {}

    /** The hub answers, or does not. */
    record HubSeen(boolean reachable) implements VisitEvent {}

    /** Calls have a voice, or have none. */
    record SoundSeen(boolean present) implements VisitEvent {}

    /** A device stands otherwise. */
    record DeviceSeen(String kind, DeviceStatus status) implements VisitEvent {}

    /** A sensor of the case is so now. */
    record SensorSeen(Sensor sensor, boolean on) implements VisitEvent {}

    /** The program failed unexpectedly: the visit ends safely. */
    record Broken() implements VisitEvent {}
}
