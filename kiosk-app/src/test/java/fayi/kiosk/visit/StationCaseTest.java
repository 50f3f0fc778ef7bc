package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.DeviceStatus;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.provisioning.IdleTimes;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What the case notices, and what its light says. */
class StationCaseTest {
    private static final ZonedDateTime NOW = Samples.MORNING;

    private final VisitMachine machine = new VisitMachine(Samples.CONTENT.catalogue(), IdleTimes.usual());
    private Visit visit = Visit.first(StationState.of("演示站", "演示乡"), NOW);

    @Test
    void whoComesIsKnownAndNoVisitBeginsBeforeATouch() {
        assertThat(visit.station().isSomebodyThere()).isEmpty();
        happens(new VisitEvent.SensorSeen(Sensor.PRESENCE, true));

        assertThat(visit.station().isSomebodyThere()).contains(true);
        assertThat(visit.page()).isInstanceOf(ServicePage.Attract.class);
        assertThat(visit.serial()).isZero();
    }

    @Test
    void whoStepsAsideForAMomentIsNotWarnedSooner() {
        happens(new VisitEvent.Touched(new Touch.Begin()));
        happens(new VisitEvent.SensorSeen(Sensor.PRESENCE, false));
        happens(new VisitEvent.Tick(NOW.plusSeconds(30)));

        assertThat(visit.page()).isInstanceOf(ServicePage.Home.class);
        assertThat(visit.overlay()).isEmpty();
    }

    @Test
    void aPowerCutIsKnownUntilTheMainsAreBackAndEndsNoVisit() {
        happens(new VisitEvent.Touched(new Touch.Begin()));
        happens(new VisitEvent.SensorSeen(Sensor.MAINS, false));
        assertThat(visit.station().isOnBattery()).isTrue();
        assertThat(visit.page()).isInstanceOf(ServicePage.Home.class);

        happens(new VisitEvent.SensorSeen(Sensor.MAINS, true));
        assertThat(visit.station().isOnBattery()).isFalse();
    }

    @Test
    void theLightIsGreenWhenFreeYellowWhenTakenAndRedWhenADeviceNeedsSomebody() {
        assertThat(StationLight.of(visit)).isEqualTo(Light.steady(Colour.GREEN));

        happens(new VisitEvent.DeviceSeen(
                "document-printer", new DeviceStatus(DeviceStatus.State.ATTENTION, "paper-empty", "", NOW)));
        assertThat(StationLight.of(visit)).isEqualTo(Light.steady(Colour.RED));

        happens(new VisitEvent.Touched(new Touch.Begin()));
        assertThat(StationLight.of(visit)).isEqualTo(Light.steady(Colour.YELLOW));

        happens(new VisitEvent.SensorSeen(Sensor.MAINS, false));
        assertThat(StationLight.of(visit)).isEqualTo(new Light(Colour.YELLOW, true));
    }

    private void happens(VisitEvent event) {
        visit = machine.next(visit, event).visit();
    }
}
