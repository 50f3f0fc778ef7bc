package fayi.endtoend.campaign;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** All schedules of one device, played in several lanes side by side: devices wait most of their time. */
final class DeviceCampaign {
    /** So long a device has after its last fault: a printer may take 30 s to answer a document before it is given up. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private final CampaignDevice device;
    private final Duration limit;
    private final long seed;
    private final int lanes;
    private final DefectWatch watch;

    DeviceCampaign(CampaignDevice device, Duration limit, long seed, int lanes, DefectWatch watch) {
        this.device = device;
        this.limit = limit;
        this.seed = seed;
        this.lanes = lanes;
        this.watch = watch;
    }

    /**
     * Plays the schedules with the numbers from {@code first} to {@code last} and counts what this process holds before and
     * after. Nothing else may be begun in this process meanwhile.
     *
     * @throws IOException when the device cannot be set up
     */
    DeviceResult runAndCount(int first, int last) throws IOException, InterruptedException {
        // What is made once and kept, by the JDK or a library, is no leak.
        Lane.open(device, limit).close();
        Holdings empty = Holdings.now();
        DeviceResult result;
        int defectsBefore = watch.defects().size();
        long begin = System.nanoTime();
        List<Lane> open = openLanes(last - first + 1);
        try {
            Holdings before = Holdings.now();
            List<Outcome> outcomes = play(open, first, last);
            Map<String, Integer> leaks = Holdings.settled(before).growthSince(before);
            // A peer begins some of its threads with its first fault; that it ends them is counted after its closing.
            leaks.keySet().removeIf(name -> name.startsWith("thread simulator-"));
            List<String> defects = watch.defects();
            result = new DeviceResult(
                    device.name(),
                    outcomes,
                    leaks,
                    defects.subList(defectsBefore, defects.size()),
                    Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            close(open);
        }
        Map<String, Integer> left = Holdings.settled(empty).growthSince(empty);
        return left.isEmpty() || !result.leaks().isEmpty()
                ? result
                : new DeviceResult(result.device(), result.outcomes(), left, result.defects(), result.lasted());
    }

    /** Plays them without counting, so that several devices may be played at once. */
    List<Outcome> run(int first, int last) throws IOException, InterruptedException {
        List<Lane> open = openLanes(last - first + 1);
        try {
            return play(open, first, last);
        } finally {
            close(open);
        }
    }

    private List<Lane> openLanes(int schedules) throws IOException, InterruptedException {
        List<Lane> open = new ArrayList<>();
        try {
            while (open.size() < Math.min(Math.min(lanes, device.most()), schedules)) {
                open.add(Lane.open(device, limit));
            }
            return open;
        } catch (IOException failed) {
            close(open);
            throw failed;
        }
    }

    private static void close(List<Lane> open) throws IOException {
        for (Lane lane : open) {
            lane.close();
        }
    }

    private List<Outcome> play(List<Lane> open, int first, int last) throws IOException, InterruptedException {
        Queue<Integer> numbers = new ConcurrentLinkedQueue<>(
                IntStream.rangeClosed(first, last).boxed().toList());
        ExecutorService threads = Executors.newFixedThreadPool(open.size(), task -> new Thread(task, "campaign-lane"));
        try {
            List<Callable<List<Outcome>>> tasks = open.stream()
                    .<Callable<List<Outcome>>>map(lane -> () -> play(lane, numbers))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> part : threads.invokeAll(tasks)) {
                outcomes.addAll(part.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw new IOException("The campaign of " + device.name() + " broke off: " + failed.getCause(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Outcome> play(Lane lane, Queue<Integer> numbers) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Integer number = numbers.poll(); number != null; number = numbers.poll()) {
            outcomes.add(lane.play(Schedule.of(seed, device, number)));
        }
        return outcomes;
    }
}
