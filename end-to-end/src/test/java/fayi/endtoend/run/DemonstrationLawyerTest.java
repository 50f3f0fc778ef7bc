package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemonstrationLawyerTest {
    @Test
    void codesAreThoseOfTheStandardsExamples() {
        // RFC 6238, appendix B, SHA-1, the last six of its eight digits.
        DemonstrationLawyer example = new DemonstrationLawyer("a", "b", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

        assertThat(example.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(example.code(Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(example.code(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void theFirstAccountOfTheDemonstrationDataIsTheOnePrinted() throws IOException {
        DemonstrationLawyer lawyer = DemonstrationLawyer.first(Path.of("../seeds/demonstration"));

        assertThat(lawyer.account()).isEqualTo("lawyer1");
        assertThat(lawyer.password()).isEqualTo("demonstration-one");
        assertThat(lawyer.code(Instant.now())).matches("\\d{6}");
    }
}
