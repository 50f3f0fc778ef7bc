package fayi.endtoend.tour;

import fayi.endtoend.wipe.HeapDump;
import fayi.endtoend.wipe.Mark;
import fayi.endtoend.wipe.MarkSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Searches everything a station could keep something in for the marks that a visit planted: its disk, its home and
 * temporary directories, the machine's print spool and shared memory, its logs, and a dump of its living heap. The papers in
 * the tray are the person's and are not searched.
 */
final class WipeProof {
    private static final int SAMPLE = 48;

    private final List<Mark> marks = new ArrayList<>();

    /** Plants a text. */
    void plant(String name, String text) {
        marks.add(Mark.ofText(name, text));
    }

    /** Plants what lies in the middle of a paper or a picture, where no format's common header is. */
    void plant(String name, byte[] content) {
        int from = content.length / 2;
        marks.add(Mark.ofBytes(name, Arrays.copyOfRange(content, from, Math.min(content.length, from + SAMPLE))));
    }

    /** Searches the station of this process and these places. */
    TourReport.Wipe search(long kioskPid, List<Path> places, Path dump) throws IOException {
        MarkSearch search = new MarkSearch(marks);
        List<String> searched = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Path place : places) {
            searched.add(place.toString());
            found.addAll(search.in(place));
        }
        HeapDump.take(kioskPid, dump);
        searched.add("heap of the kiosk, " + Files.size(dump) + " bytes");
        found.addAll(search.in(dump));
        Files.delete(dump);
        return new TourReport.Wipe(found.isEmpty(), searched, 0, found.size(), found);
    }
}
