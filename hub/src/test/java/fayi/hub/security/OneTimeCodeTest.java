package fayi.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    /** The secret of RFC 6238, appendix B: the ASCII text 12345678901234567890. */
    private final OneTimeCode codes = new OneTimeCode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(codes.at(OneTimeCode.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void aCodeMatchesInItsStepAndTheTwoBesideIt() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        long step = OneTimeCode.step(now);
        assertThat(codes.matching(codes.at(step + 1), now)).hasValue(step + 1);
        assertThat(codes.matching(codes.at(step - 1), now)).hasValue(step - 1);
        assertThat(codes.matching(codes.at(step + 2), now)).isEmpty();
        assertThat(codes.matching("", now)).isEmpty();
    }

    @Test
    void aSecretThatIsNotBase32IsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> new OneTimeCode("secret-1890"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1890");
    }
}
