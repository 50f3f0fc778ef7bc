package fayi.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SubmissionArchiveTest {
    private static final int ENTRY = 10 * 1024 * 1024;

    @Test
    void aFewKilobytesThatUnfoldToMoreThanAnySubmissionAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < 7; number++) {
                zip.putNextEntry(new ZipEntry("photograph-" + number + ".jpg"));
                zip.write(new byte[ENTRY]);
                zip.closeEntry();
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThatThrownBy(() -> SubmissionArchive.fromBytes(bytes.toByteArray(), new WireFormat()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 MiB");
    }
}
