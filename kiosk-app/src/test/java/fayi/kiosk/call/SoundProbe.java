package fayi.kiosk.call;

import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.time.Clock;
import java.util.List;

/** A process of its own for a call whose sound depends on the environment: prints the sound's state and what it counted. */
final class SoundProbe {
    private SoundProbe() {}

    public static void main(String[] arguments) throws Exception {
        long deadline = System.nanoTime() + 40_000_000_000L;
        try (CallEngine engine = new CallEngine(SoundMode.AUTOMATIC, Clock.systemUTC());
                TestDesk desk = new TestDesk();
                Call call = engine.start(
                        CallSettings.standard(new IceServers(List.of())), desk::receive, new RecordingListener())) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            while (desk.loudestSample.get() < Integer.parseInt(arguments[0])
                    || call.statistics().audioBytesReceived() == 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("No sound arrived; loudest sample " + desk.loudestSample.get());
                }
                Thread.sleep(50);
            }
            call.muteMicrophone(true);
            do {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("A muted microphone is heard.");
                }
                desk.loudestSample.set(0);
                Thread.sleep(200);
            } while (desk.loudestSample.get() > 20);
            System.out.println(engine.soundState() + " and heard, then muted");
        }
    }
}
