package fayi.content.rule;

import java.math.BigInteger;
import java.util.List;

/**
 * What a court charges, by the Measures on Court Fees of 2006, articles 13 to 18. Rounded once, at the end.
 *
 * @param leastFen the least that the court may charge
 * @param mostFen the most; the province sets the fee in between, else both are the same
 */
public record CourtFee(long leastFen, long mostFen) {
    private static final long TEN_THOUSANDTHS = 10_000;
    private static final long PRESERVATION_CAP = Fen.ofYuan(5_000);

    /** Article 13 (1). */
    private static final List<Bracket> PROPERTY = List.of(
            new Bracket(10_000, 250),
            new Bracket(100_000, 200),
            new Bracket(200_000, 150),
            new Bracket(500_000, 100),
            new Bracket(1_000_000, 90),
            new Bracket(2_000_000, 80),
            new Bracket(5_000_000, 70),
            new Bracket(10_000_000, 60),
            new Bracket(20_000_000, 50));

    /** Article 14 (1) 2. */
    private static final List<Bracket> ENFORCEMENT = List.of(
            new Bracket(10_000, 150),
            new Bracket(500_000, 100),
            new Bracket(5_000_000, 50),
            new Bracket(10_000_000, 10));

    /** Article 14 (2). */
    private static final List<Bracket> PRESERVATION = List.of(new Bracket(1_000, 100), new Bracket(100_000, 50));

    /** Article 13 (2) 1. */
    private static final List<Bracket> DIVORCE = List.of(new Bracket(200_000, 50));

    /** Article 13 (2) 2. */
    private static final List<Bracket> PERSONALITY = List.of(new Bracket(50_000, 100), new Bracket(100_000, 50));

    /**
     * The fee for {@code kind}.
     *
     * @param fen what is claimed, divided, preserved or to be enforced; 0 when it is not about a sum
     */
    public static CourtFee of(CourtFeeKind kind, long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("a claim is never negative");
        }
        return switch (kind) {
            case PROPERTY -> exactly(Fen.share(part(50, PROPERTY, fen), TEN_THOUSANDTHS));
            case DIVORCE -> span(50, 300, DIVORCE, fen);
            case PERSONALITY -> span(100, 500, PERSONALITY, fen);
            case OTHER -> span(50, 100, List.of(), fen);
            case LABOUR -> exactly(Fen.ofYuan(10));
            case ADMINISTRATIVE -> exactly(Fen.ofYuan(50));
            case ENFORCEMENT ->
                fen == 0
                        ? span(50, 500, List.of(), 0)
                        : exactly(Fen.share(part(50, ENFORCEMENT, fen), TEN_THOUSANDTHS));
            case PRESERVATION ->
                exactly(Math.min(PRESERVATION_CAP, Fen.share(part(30, PRESERVATION, fen), TEN_THOUSANDTHS)));
            // A third of the exact fee for a suit, rounded once.
            case PAYMENT_ORDER -> exactly(Fen.share(part(50, PROPERTY, fen), 3 * TEN_THOUSANDTHS));
        };
    }

    /** Half of it: summary procedure, mediation, withdrawal or a counterclaim (articles 15, 16 and 18). */
    public CourtFee halved() {
        return new CourtFee(Fen.share(leastFen, 1, 2), Fen.share(mostFen, 1, 2));
    }

    /** Whether it is one sum and not a span. */
    public boolean isExact() {
        return leastFen == mostFen;
    }

    private static CourtFee exactly(long fen) {
        return new CourtFee(fen, fen);
    }

    private static CourtFee span(long leastYuan, long mostYuan, List<Bracket> brackets, long fen) {
        return new CourtFee(
                Fen.share(part(leastYuan, brackets, fen), TEN_THOUSANDTHS),
                Fen.share(part(mostYuan, brackets, fen), TEN_THOUSANDTHS));
    }

    /** The fee in ten-thousandths of a fen: a base and the share of each bracket that the claim reaches into. */
    private static BigInteger part(long baseYuan, List<Bracket> brackets, long fen) {
        BigInteger fee = BigInteger.valueOf(Fen.ofYuan(baseYuan)).multiply(BigInteger.valueOf(TEN_THOUSANDTHS));
        for (int index = 0; index < brackets.size(); index++) {
            long from = Fen.ofYuan(brackets.get(index).fromYuan());
            long to = index + 1 < brackets.size()
                    ? Fen.ofYuan(brackets.get(index + 1).fromYuan())
                    : Long.MAX_VALUE;
            long inside = Math.max(0, Math.min(fen, to) - from);
            fee = fee.add(BigInteger.valueOf(inside)
                    .multiply(BigInteger.valueOf(brackets.get(index).tenThousandths())));
        }
        return fee;
    }

    /**
     * One step of a tariff.
     *
     * @param fromYuan what lies above this is charged at the rate, up to the next step
     */
    private record Bracket(long fromYuan, long tenThousandths) {}
}
