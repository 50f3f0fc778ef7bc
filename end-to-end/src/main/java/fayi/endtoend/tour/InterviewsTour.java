package fayi.endtoend.tour;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Choice;
import fayi.content.catalogue.Group;
import fayi.content.catalogue.Service;
import fayi.content.interview.Interview;
import fayi.endtoend.process.Installation;
import fayi.kiosk.flow.Person;
import fayi.provisioning.IdleTimes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A person goes through every interview at the real kiosk, touch by touch: from the home screen to the service, through its
 * questions, and through every page of its papers. A picture of each is kept. One thread.
 */
final class InterviewsTour {
    private static final String CARD = "citizen";
    /** Days are those of the people who are served. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TourWorld world;
    private final Path directory;
    private final PrintStream out;
    private final ContentLibrary content = ContentLibrary.bundled();
    private final Catalogue catalogue = content.catalogue();
    private final List<InterviewsReport.Walk> walks = new ArrayList<>();

    private InterviewsTour(TourWorld world, Path directory, PrintStream out) {
        this.world = world;
        this.directory = directory;
        this.out = out;
    }

    /**
     * Plays it in {@code directory}, which must be empty or absent.
     *
     * @param wanted the interviews; all where none is named
     */
    static InterviewsReport play(Installation installation, Path directory, Set<String> wanted, PrintStream out)
            throws IOException {
        try (TourWorld world = TourWorld.start(installation, directory.resolve("machine"))) {
            world.awaitServing();
            return new InterviewsTour(world, directory, out).play(wanted);
        }
    }

    private InterviewsReport play(Set<String> wanted) throws IOException {
        InterviewRoutes routes =
                new InterviewRoutes(Person.of(DemonstrationPerson.card()).facts(), LocalDate.now(ZONE));
        for (Map.Entry<String, Service> asked : services().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(asked.getKey())) {
                Interview interview = content.interview(asked.getKey());
                int number = 1;
                for (InterviewRoute route : routes.of(interview)) {
                    walk(asked.getValue(), interview, route, number++);
                }
            }
        }
        return new InterviewsReport(List.copyOf(walks));
    }

    /** The first service that opens each interview. */
    private Map<String, Service> services() {
        Map<String, Service> services = new LinkedHashMap<>();
        catalogue
                .services()
                .forEach(service ->
                        service.interview().ifPresent(interview -> services.putIfAbsent(interview, service)));
        return services;
    }

    private void walk(Service service, Interview interview, InterviewRoute route, int number) throws IOException {
        String name = interview.id() + (number == 1 ? "" : "-" + number);
        TourSteps steps =
                new TourSteps(world.kiosk(), directory.resolve(name), new PrintStream(OutputStream.nullOutputStream()));
        Citizen citizen = new Citizen(world.kiosk(), world.devices(), steps);
        long begin = System.nanoTime();
        String failure = "";
        try {
            citizen.begin(way(service).toArray(String[]::new));
            citizen.identify(CARD);
            citizen.answerAll(route.touches(), route.touches().keySet());
            citizen.lookAtPapers();
            citizen.leave();
        } catch (IOException failed) {
            failure = String.valueOf(failed.getMessage());
            steps.picture("where-it-failed");
            world.devices().liftCard();
            world.restartKiosk(IdleTimes.usual(), true);
        }
        long ms = (System.nanoTime() - begin) / 1_000_000;
        walks.add(new InterviewsReport.Walk(
                service.id(),
                interview.id(),
                route.touches().size(),
                route.papers().stream().sorted().toList(),
                ms,
                failure));
        out.printf(
                Locale.ROOT,
                "%-28s %3d questions %2d papers %6d ms %s%n",
                name,
                route.touches().size(),
                route.papers().size(),
                ms,
                failure);
    }

    /** What is touched from the home screen on. */
    private List<String> way(Service service) {
        String itself = "service-" + service.id();
        if (atHome(service)) {
            return List.of(itself);
        }
        List<Group> groups = catalogue.groups().stream()
                .filter(group -> service.groups().contains(group.id()))
                .toList();
        for (Group group : groups) {
            if (atHome(group)) {
                return List.of("group-" + group.id(), itself);
            }
        }
        Group any = groups.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No group has the service " + service.id()));
        return List.of("entrance-everything", "group-" + any.id(), itself);
    }

    private boolean atHome(Choice choice) {
        return catalogue.home().stream()
                .anyMatch(shown ->
                        shown.getClass() == choice.getClass() && shown.id().equals(choice.id()));
    }
}
