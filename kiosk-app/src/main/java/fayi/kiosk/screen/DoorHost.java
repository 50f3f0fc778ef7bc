package fayi.kiosk.screen;

import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.Door;
import fayi.kiosk.technician.DoorEffect;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.DoorMachine;
import fayi.kiosk.technician.DoorRunner;
import fayi.kiosk.technician.DoorStep;
import fayi.kiosk.visit.StationState;
import java.time.Clock;
import java.time.ZonedDateTime;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The technician's door over the visit's screens. It owns the one {@link Door} as the window owns the visit; while it is open
 * the visit's screens take no touches. On the FX thread.
 */
final class DoorHost extends StackPane {
    private final DoorMachine machine = new DoorMachine();
    private final VisitView visits;
    private final boolean portrait;
    private final LivePictures pictures;
    private final Clock clock;
    private Door door;
    private StationState station;
    private @Nullable DoorRunner runner;
    private @Nullable DoorView view;

    DoorHost(VisitView visits, boolean portrait, StationState station, LivePictures pictures, Clock clock) {
        this.visits = visits;
        this.portrait = portrait;
        this.station = station;
        this.pictures = pictures;
        this.clock = clock;
        door = Door.shut(ZonedDateTime.now(clock));
        getChildren().add(visits);
        visits.onKnock(this::knock);
    }

    /** From now on there is something behind the door; before, a knock does nothing. */
    void runWith(DoorRunner ready) {
        runner = ready;
    }

    private void knock() {
        DoorRunner ready = runner;
        if (ready != null) {
            accept(new DoorEvent.Tick(ZonedDateTime.now(clock)));
            accept(new DoorEvent.Knock(ready.codeSet()));
        }
    }

    /** The station may stand otherwise. */
    void show(StationState changed) {
        station = changed;
        if (!door.isShut()) {
            show();
        }
    }

    void accept(DoorEvent event) {
        DoorStep step = machine.next(door, event);
        door = step.door();
        show();
        DoorRunner ready = runner;
        if (ready != null) {
            for (DoorEffect effect : step.effects()) {
                ready.run(effect);
            }
        }
    }

    private void show() {
        DoorView shown = view;
        if (door.isShut()) {
            if (shown != null) {
                getChildren().remove(shown);
                shown.drop();
                view = null;
            }
        } else {
            if (shown == null || !shown.speaks(door.locale())) {
                drop();
                shown = new DoorView(portrait, door.locale(), pictures, this::accept);
                view = shown;
                getChildren().add(shown);
            }
            shown.update(door, station);
        }
        visits.setMouseTransparent(!door.isShut());
    }

    /** Empties what is shown. */
    void drop() {
        DoorView shown = view;
        if (shown != null) {
            getChildren().remove(shown);
            shown.drop();
            view = null;
        }
    }
}
