package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums here are reckoned from the articles' text, in yuan and per cent, and share no code with the rule. */
class CourtFeeTest {
    private static final long YUAN = 100;

    @ParameterizedTest
    @CsvSource({
        // The claim in yuan and the fee by hand: article 13 (1).
        "1, 50",
        "10000, 50",
        "20000, 300",
        "100000, 2300",
        "150000, 3300",
        "200000, 4300",
        "500000, 8800",
        "1000000, 13800",
        "2000000, 22800",
        "5000000, 46800",
        "10000000, 81800",
        "20000000, 141800",
        "30000000, 191800"
    })
    void aSuitAboutPropertyCostsWhatTheStepsAddUpTo(long claim, long fee) {
        assertThat(property(claim * YUAN)).isEqualTo(fee * YUAN);
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000})
    void onBothSidesOfEachStepTheFeeIsThatOfTheText(long yuan) {
        for (long fen : new long[] {yuan * YUAN - 1, yuan * YUAN, yuan * YUAN + 1, (yuan + 1_000) * YUAN}) {
            assertThat(property(fen)).as("%s fen", fen).isEqualTo(fromTheText(fen));
        }
    }

    @Property(tries = 300)
    void anyClaimCostsWhatTheTextSaysToTheFen(@ForAll @LongRange(max = 100_000_000_000L) long fen) {
        assertThat(property(fen)).isEqualTo(fromTheText(fen));
    }

    @Property(tries = 300)
    void aHigherClaimNeverCostsLess(
            @ForAll CourtFeeKind kind,
            @ForAll @LongRange(min = 1, max = 50_000_000_000L) long fen,
            @ForAll @LongRange(max = 1_000_000L) long more) {
        CourtFee less = CourtFee.of(kind, fen);
        CourtFee higher = CourtFee.of(kind, fen + more);
        assertThat(higher.leastFen()).isGreaterThanOrEqualTo(less.leastFen());
        assertThat(higher.mostFen()).isGreaterThanOrEqualTo(less.mostFen());
        assertThat(less.leastFen()).isLessThanOrEqualTo(less.mostFen());
    }

    @ParameterizedTest
    @CsvSource({"200000, 50, 300", "200100, 50.5, 300.5", "1000000, 4050, 4300", "0, 50, 300"})
    void aDivorceCostsMoreOnlyAboveTwoHundredThousand(long yuan, BigDecimal least, BigDecimal most) {
        assertSpan(CourtFeeKind.DIVORCE, yuan, least, most);
    }

    @ParameterizedTest
    @CsvSource({"50000, 100, 500", "50100, 101, 501", "100000, 600, 1000", "200000, 1100, 1500"})
    void personalityRightsCostOnePerCentThenHalf(long yuan, BigDecimal least, BigDecimal most) {
        assertSpan(CourtFeeKind.PERSONALITY, yuan, least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 50",
        "20000, 200",
        "500000, 7400",
        "600000, 8400",
        "5000000, 52400",
        "10000000, 77400",
        "20000000, 87400"
    })
    void enforcementHasStepsOfItsOwn(long yuan, BigDecimal fee) {
        assertSpan(CourtFeeKind.ENFORCEMENT, yuan, fee, fee);
    }

    @Test
    void enforcementWithoutASumIsASpan() {
        assertSpan(CourtFeeKind.ENFORCEMENT, 0, new BigDecimal(50), new BigDecimal(500));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 30",
        "1000, 30",
        "1100, 31",
        "100000, 1020",
        "200000, 1520",
        "896000, 5000",
        "896002, 5000",
        "9000000, 5000"
    })
    void preservationNeverCostsMoreThanFiveThousand(long yuan, BigDecimal fee) {
        assertSpan(CourtFeeKind.PRESERVATION, yuan, fee, fee);
    }

    @Test
    void labourAndAuthoritiesHaveOnePrice() {
        assertSpan(CourtFeeKind.LABOUR, 800_000, BigDecimal.TEN, BigDecimal.TEN);
        assertSpan(CourtFeeKind.ADMINISTRATIVE, 0, new BigDecimal(50), new BigDecimal(50));
        assertSpan(CourtFeeKind.OTHER, 0, new BigDecimal(50), new BigDecimal(100));
    }

    @ParameterizedTest
    @CsvSource({"10000, 1667", "20000, 10000", "100000, 76667"})
    void anOrderToPayCostsAThirdRoundedOnce(long yuan, long fen) {
        assertThat(CourtFee.of(CourtFeeKind.PAYMENT_ORDER, yuan * YUAN)).isEqualTo(new CourtFee(fen, fen));
    }

    @Test
    void halfOfAnOddFenIsRoundedUp() {
        assertThat(new CourtFee(5_001, 5_001).halved()).isEqualTo(new CourtFee(2_501, 2_501));
        assertThat(CourtFee.of(CourtFeeKind.PROPERTY, 2_000_000).halved()).isEqualTo(new CourtFee(15_000, 15_000));
    }

    private static long property(long fen) {
        CourtFee fee = CourtFee.of(CourtFeeKind.PROPERTY, fen);
        assertThat(fee.isExact()).isTrue();
        return fee.leastFen();
    }

    private static void assertSpan(CourtFeeKind kind, long yuan, BigDecimal least, BigDecimal most) {
        CourtFee fee = CourtFee.of(kind, yuan * YUAN);
        assertThat(BigDecimal.valueOf(fee.leastFen(), 2)).isEqualByComparingTo(least);
        assertThat(BigDecimal.valueOf(fee.mostFen(), 2)).isEqualByComparingTo(most);
    }

    /** Article 13 (1) word for word: up to which sum, at how many per cent. */
    private static long fromTheText(long fen) {
        BigDecimal claim = BigDecimal.valueOf(fen, 2);
        BigDecimal fee = new BigDecimal(50);
        List<String> upTo =
                List.of("100000", "200000", "500000", "1000000", "2000000", "5000000", "10000000", "20000000", "1E30");
        List<String> percent = List.of("2.5", "2", "1.5", "1", "0.9", "0.8", "0.7", "0.6", "0.5");
        BigDecimal done = new BigDecimal(10_000);
        for (int step = 0; step < upTo.size(); step++) {
            BigDecimal inside = claim.min(new BigDecimal(upTo.get(step))).subtract(done);
            if (inside.signum() > 0) {
                fee = fee.add(inside.multiply(new BigDecimal(percent.get(step))).movePointLeft(2));
            }
            done = new BigDecimal(upTo.get(step));
        }
        return fee.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
