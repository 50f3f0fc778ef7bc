package fayi.endtoend.endurance;

import fayi.device.DeviceCounters;
import fayi.endtoend.campaign.CampaignDevice;
import fayi.endtoend.campaign.CampaignDevices;
import fayi.endtoend.campaign.Place;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./fayi bench endurance}: a day of every device without its pauses. Drivers, wires and simulated peers are the real
 * ones; only the waiting between polls is left out. Ends with 1 when something grew or failed.
 */
@Command(
        name = "endurance",
        description =
                "A day's polls and commands of every device; memory, threads, files and processes beside the hours.",
        mixinStandardHelpOptions = true)
public final class EnduranceCommand implements Callable<Integer> {
    /** Classes are loaded and pools filled in the first hours. */
    private static final double WARM_HOURS = 2;

    /** So much a heap may differ between two collections. */
    private static final long HEAP_NOISE = 1 << 20;

    @Option(names = "--hours", description = "Hours to live through. Usual: ${DEFAULT-VALUE}.")
    private double hours = 24;

    @Option(names = "--device", description = "Only devices whose name contains this.")
    private String device = "";

    /** For the command line. */
    public EnduranceCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = System.out;
        out.printf("%.0f hours, %s%n", hours, ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
        Path directory = Files.createTempDirectory("fayi-endurance");
        List<CampaignDevice> devices = CampaignDevices.all().stream()
                .filter(tried -> tried.name().contains(device))
                .toList();
        List<Place> places = new ArrayList<>();
        ExecutorService threads =
                Executors.newFixedThreadPool(devices.size(), task -> new Thread(task, "campaign-day"));
        try {
            for (CampaignDevice tried : devices) {
                places.add(open(tried, directory.resolve(String.valueOf(places.size()))));
            }
            return live(places, threads, out) ? 0 : 1;
        } finally {
            threads.shutdownNow();
            places.forEach(Place::close);
            delete(directory);
        }
    }

    private boolean live(List<Place> places, ExecutorService threads, PrintStream out)
            throws IOException, InterruptedException {
        int failed = live(places, threads, WARM_HOURS);
        out.println(Moment.head());
        Moment begin = Moment.now(0);
        out.println(begin.row());
        Moment last = begin;
        for (int quarter = 1; quarter <= 4; quarter++) {
            failed += live(places, threads, hours / 4);
            last = Moment.now(hours * quarter / 4);
            out.println(last.row());
        }
        Map<String, Integer> growth = last.holdings().growthSince(begin.holdings());
        out.println("grown: " + (growth.isEmpty() ? "nothing" : growth) + "; heap "
                + (last.heapBytes() - begin.heapBytes()) / 1024 + " kB; failed polls and commands: " + failed);
        for (Place place : places) {
            DeviceCounters counters = place.device().counters();
            out.println(place.device().kind() + ": " + counters.commands() + " polls and commands, " + counters.units()
                    + " units, " + counters.failures() + " failures, " + counters.losses() + " losses");
        }
        return failed == 0 && growth.isEmpty() && last.heapBytes() - begin.heapBytes() < HEAP_NOISE;
    }

    private static int live(List<Place> places, ExecutorService threads, double part)
            throws IOException, InterruptedException {
        List<DayOfDevice> days =
                places.stream().map(place -> new DayOfDevice(place, part)).toList();
        int failed = 0;
        try {
            for (Future<Integer> day : threads.invokeAll(days)) {
                failed += day.get();
            }
        } catch (ExecutionException broken) {
            throw new IOException("The day broke off: " + broken.getCause(), broken);
        }
        return failed;
    }

    private static Place open(CampaignDevice tried, Path directory) throws IOException, InterruptedException {
        try {
            Place place = tried.opening().open(Files.createDirectories(directory));
            long begin = System.nanoTime();
            while (!place.device().status().isUsable() && System.nanoTime() - begin < 10_000_000_000L) {
                Thread.sleep(20);
            }
            return place;
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception failed) {
            throw new IOException(tried.name() + " cannot be set up: " + failed.getMessage(), failed);
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
