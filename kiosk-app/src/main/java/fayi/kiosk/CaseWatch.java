package fayi.kiosk;

import fayi.device.indicator.IndicatorEvent;
import fayi.device.indicator.Indicators;
import fayi.device.indicator.Light;
import fayi.device.indicator.Sensor;
import fayi.kiosk.visit.StationLight;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Between the case and the visit: tells the visit what the sensors notice, notes power cuts and an opened door in the log, and
 * lets the light show how the station is. A station without indicators has a watch that does nothing.
 */
final class CaseWatch implements AutoCloseable {
    private final Optional<Indicators> indicators;
    private final Consumer<VisitEvent> events;
    private final EventLog log;
    private final AtomicReference<Light> shown = new AtomicReference<>(Light.OFF);
    private final Map<Sensor, Boolean> noted = new EnumMap<>(Sensor.class);
    private final Optional<AutoCloseable> listening;

    /** Listens from now on. */
    CaseWatch(Optional<Indicators> indicators, Consumer<VisitEvent> events, EventLog log) {
        this.indicators = indicators;
        this.events = events;
        this.log = log;
        listening = indicators.map(present -> present.onEvent(this::sensed));
    }

    /** On the device's thread. */
    private void sensed(IndicatorEvent event) {
        // A state is told again after the board was away; it is an incident once only.
        Boolean before = noted.put(event.sensor(), event.on());
        boolean changed = before == null || before != event.on();
        if (changed && event.sensor() == Sensor.MAINS && (!event.on() || before != null)) {
            log.record(event.on() ? LogEvent.MAINS_BACK : LogEvent.MAINS_LOST);
        }
        if (changed && event.sensor() == Sensor.DOOR && (event.on() || before != null)) {
            log.record(event.on() ? LogEvent.CASE_OPENED : LogEvent.CASE_CLOSED);
        }
        events.accept(new VisitEvent.SensorSeen(event.sensor(), event.on()));
    }

    /** Shows how the station is with this visit. Any thread; returns at once. */
    void show(Visit visit) {
        indicators.ifPresent(present -> {
            Light light = StationLight.of(visit);
            if (!light.equals(shown.getAndSet(light))) {
                present.show(light);
            }
        });
    }

    @Override
    public void close() throws Exception {
        if (listening.isPresent()) {
            listening.get().close();
        }
    }
}
