package fayi.kiosk.screen;

import fayi.device.selftest.TestGuide.Answer;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Work;
import java.util.List;

/** What a technician can do on the page, the main action last. */
record DoorAction(String id, String style, String icon, String key, DoorEvent event) {
    static List<DoorAction> of(Inside inside) {
        Work work = inside.work();
        if (work instanceof Work.Asked) {
            return List.of(
                    quiet("door-skip", "mdi2s-skip-next-outline", "door.unsure", new DoorEvent.Reply(Answer.SKIP)),
                    quiet("door-no", "mdi2c-close", "door.no", new DoorEvent.Reply(Answer.NO)),
                    main("door-yes", "mdi2c-check", "door.yes", new DoorEvent.Reply(Answer.YES)));
        } else if (work instanceof Work.Failed) {
            return List.of(
                    quiet("door-go-on", "mdi2s-skip-next-outline", "door.go-on", new DoorEvent.Again(false)),
                    main("door-again", "mdi2r-refresh", "door.again", new DoorEvent.Again(true)));
        } else if (!(work instanceof Work.Idle)) {
            return List.of(quiet("door-skip", "mdi2s-skip-next-outline", "door.skip", new DoorEvent.Skip()));
        }
        DoorAction all = main("door-check-all", "mdi2s-stethoscope", "door.check-all", new DoorEvent.CheckAll());
        return switch (inside.paper()) {
            case NONE -> List.of(all);
            case PRINTING -> List.of();
            case SAVED, PRINTED, FAILED ->
                List.of(quiet("door-print", "mdi2p-printer-outline", "door.print", new DoorEvent.Print()), all);
        };
    }

    private static DoorAction quiet(String id, String icon, String key, DoorEvent event) {
        return new DoorAction(id, "quiet", icon, key, event);
    }

    private static DoorAction main(String id, String icon, String key, DoorEvent event) {
        return new DoorAction(id, "main", icon, key, event);
    }
}
