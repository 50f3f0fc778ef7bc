package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.TrackAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of docs/visit.md true. */
class VisitPageTest {
    private static final Pattern TROUBLE = Pattern.compile("[A-Z]+_[A-Z_]+|UNEXPECTED");
    private final Map<String, List<String>> rows = rows();

    @Test
    void everyPageHasARowAndNoRowIsWithoutAPage() {
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Pages.kinds().stream().map(Class::getSimpleName).toList());
    }

    @Test
    void everyTroubleStandsSomewhereAndIsOne() {
        Set<String> told = new HashSet<>();
        for (List<String> row : rows.values()) {
            Matcher matcher = TROUBLE.matcher(row.get(3));
            while (matcher.find()) {
                told.add(matcher.group());
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Trouble.values()).map(Trouble::name).toList());
    }

    @Test
    void thePatienceIsAsItSays() {
        Map<String, Patience> first = new LinkedHashMap<>();
        for (Page page : Pages.all()) {
            first.putIfAbsent(page.getClass().getSimpleName(), Patience.of(page));
        }
        first.forEach((page, patience) -> assertThat(cell(page, 5)).as(page).isEqualTo(patience.name()));
    }

    @Test
    void mainActionAndBackLeadWhereItSays() {
        Map<String, Walk> walks = new LinkedHashMap<>();
        for (Walk walk : everywhere()) {
            walks.put(walk.page().getClass().getSimpleName(), walk);
        }
        assertThat(walks.keySet()).isEqualTo(rows.keySet());
        for (Walk walk : walks.values()) {
            leads(walk, new Touch.Proceed(), 1);
            leads(walk, new Touch.Back(), 2);
        }
    }

    private void leads(Walk walk, Touch touch, int column) {
        String page = walk.page().getClass().getSimpleName();
        String said = cell(page, column).split("[ ,]")[0];
        String reached = walk.after(touch).getClass().getSimpleName();
        assertThat(reached).as("%s on %s", touch, page).isEqualTo(said.equals("-") ? page : said);
    }

    private String cell(String page, int column) {
        return rows.getOrDefault(page, List.of("", "", "", "", "", "")).get(column);
    }

    private static List<Walk> everywhere() {
        return List.of(
                new Walk(),
                new Walk().toHome(),
                new Walk().toEverything(),
                new Walk().toEverything().touch(new Touch.ChooseGroup("wages")),
                new Walk().toEverything().touch(new Touch.ChooseTheme("veteran")),
                new Walk().toTell("借钱不还"),
                new Walk().toTell("借钱不还").touch(new Touch.Proceed()),
                new Walk().toHome().touch(new Touch.ChooseService("legal-aid")),
                new Walk().toCard(),
                new Walk().toConfirm(),
                new Walk().toConfirm().touch(new Touch.Proceed()),
                new Walk().toFirstQuestion(),
                new Walk().toReview(),
                new Walk().toReview().touch(new Touch.Proceed()),
                new Walk().toForm(),
                new Walk().toSigning().writes(),
                new Walk().toForm().touch(new Touch.Print()),
                new Walk().toDocuments(10),
                new Walk().toCamera(),
                new Walk().toHandIn(),
                new Walk().toSubmitting(),
                new Walk().toReceipt(),
                new Walk().toQueue(),
                new Walk().toCall(),
                new Walk().toCall().opinionWritten().callEnds(),
                new Walk().toCall().callEnds(),
                new Walk().toTrackAsk(),
                tracking(),
                tracking()
                        .happens(
                                Effect.Track.class,
                                task -> new Outcome.Tracked(task, new TrackAnswer(List.of(Samples.MATTER)))),
                new Walk().toFirstInput("calculate-overtime"),
                new Walk()
                        .toHome()
                        .touch(new Touch.ChooseService("directory"), new Touch.Proceed())
                        .happens(Effect.Directory.class, Samples::directory),
                new Walk().toReview().touch(new Touch.SetAside()),
                new Walk().toTrackAsk().touch(new Touch.GoOn()),
                new Walk().toConfirm().touch(new Touch.GoOn()),
                new Walk()
                        .toConfirm()
                        .touch(new Touch.GoOn(), new Touch.TypeCode("012345678901"), new Touch.Proceed())
                        .happens(Effect.TakeUp.class, task -> new Outcome.Found(task, Samples.takenUp())),
                new Walk()
                        .toHome()
                        .touch(new Touch.ChooseService("case-stories"), new Touch.Proceed())
                        .happens(Effect.Learn.class, Samples::learning),
                new Walk().toForm().touch(new Touch.TakeAlong()),
                new Walk().toHome().touch(new Touch.ChooseService("law-search")),
                new Walk().toCall().callEnds().touch(new Touch.Skip()),
                new Walk().toConfirm().touch(new Touch.Finish(), new Touch.Finish()),
                new Walk().toHome().touch(new Touch.QuickExit()),
                new Walk().toHome().touch(new Touch.QuickExit()).wiped(),
                new Walk()
                        .toHome()
                        .touch(new Touch.QuickExit())
                        .happens(Effect.Wipe.class, task -> new Outcome.Wiped(task, false)));
    }

    private static Walk tracking() {
        return new Walk()
                .toTrackAsk()
                .happens(
                        Effect.ScanCode.class,
                        task -> new Outcome.CodeScanned(task, Samples.handedIn().code()));
    }

    private static Map<String, List<String>> rows() {
        try {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Path.of("../docs/visit.md"))) {
                String[] cells = line.split("\\|", -1);
                if (cells.length == 8 && !cells[1].strip().equals("page") && !cells[1].contains("---")) {
                    rows.put(
                            cells[1].strip(),
                            Arrays.stream(cells).skip(1).map(String::strip).toList());
                }
            }
            return rows;
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
