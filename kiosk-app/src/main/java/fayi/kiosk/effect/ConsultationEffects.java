package fayi.kiosk.effect;

import fayi.device.camera.Camera;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.log.EventLog;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Brings a person to a lawyer. */
final class ConsultationEffects {
    private final HubLink hub;
    private final CallEngine calls;
    private final Optional<Camera> camera;
    private final LivePictures pictures;
    private final Departures departures;
    private final boolean relayed;
    private final EventLog log;
    private final Map<TaskId, Open> open = new ConcurrentHashMap<>();

    private record Open(Inbox inbox, CallSide call) {}

    ConsultationEffects(
            HubLink hub,
            CallEngine calls,
            Optional<Camera> camera,
            LivePictures pictures,
            Departures departures,
            boolean relayed,
            EventLog log) {
        this.hub = hub;
        this.calls = calls;
        this.camera = camera;
        this.pictures = pictures;
        this.departures = departures;
        this.relayed = relayed;
        this.log = log;
    }

    void consult(Task task, Effect.Consult wish) throws TroubleException, InterruptedException {
        Inbox inbox = new Inbox();
        CallSide call = new CallSide(calls, camera, pictures, log, task, inbox);
        open.put(task.id(), new Open(inbox, call));
        try {
            new ConsultationRun(task, wish, hub, departures, relayed, inbox, call).run();
        } finally {
            open.remove(task.id());
        }
    }

    /** Microphone and camera of the consultation with this task, now or when its call begins. Returns at once. */
    void set(TaskId task, boolean muted, boolean hidden) {
        Open consultation = open.get(task);
        if (consultation != null) {
            consultation.inbox().post(() -> consultation.call().set(muted, hidden));
        }
    }
}
