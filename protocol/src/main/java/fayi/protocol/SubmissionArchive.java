package fayi.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A submission and its papers in one ZIP: {@code submission.json} first, then one entry a paper. Plain bytes: it is sealed
 * before it leaves the visit.
 *
 * @param submission the record
 * @param papers the bytes of each {@link PaperEntry}, by its name
 */
public record SubmissionArchive(Submission submission, Map<String, byte[]> papers) {
    private static final String RECORD = "submission.json";
    /** Above this a paper is refused: a page at 200 dpi is a tenth of it. */
    private static final int LARGEST_ENTRY = 20 * 1024 * 1024;
    /** Above this an archive is refused, however small it came: a few kilobytes may unfold to gigabytes. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /** Copies the map and checks that every paper is there. */
    public SubmissionArchive {
        papers = Map.copyOf(papers);
        for (PaperEntry paper : submission.papers()) {
            if (!papers.containsKey(paper.name())) {
                throw new IllegalArgumentException("The archive lacks its entry " + paper.name());
            }
        }
    }

    /** The archive's bytes. */
    public byte[] toBytes(WireFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, RECORD, format.write(submission));
            for (PaperEntry paper : submission.papers()) {
                put(zip, paper.name(), papers.getOrDefault(paper.name(), new byte[0]));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads an archive.
     *
     * @throws MalformedMessageException or IllegalArgumentException when it is not one
     */
    public static SubmissionArchive fromBytes(byte[] bytes, WireFormat format) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LARGEST_ENTRY + 1);
                if (content.length > LARGEST_ENTRY) {
                    throw new IllegalArgumentException("An entry of the archive is larger than 20 MiB");
                }
                size += content.length;
                if (size > LARGEST) {
                    throw new IllegalArgumentException("The archive is larger than 64 MiB");
                }
                entries.put(entry.getName(), content);
            }
        } catch (IOException failure) {
            throw new IllegalArgumentException("Not a submission archive", failure);
        }
        byte[] record = entries.remove(RECORD);
        if (record == null) {
            throw new IllegalArgumentException("The archive lacks its entry " + RECORD);
        }
        return new SubmissionArchive(format.read(record, Submission.class), entries);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public String toString() {
        return "SubmissionArchive[" + submission.key() + "]";
    }
}
