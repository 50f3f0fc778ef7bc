package fayi.device.scanner.picture;

import java.util.Optional;

/**
 * How a code lies in a picture: the version and the projection under which the modules that are known beforehand look as
 * they must.
 *
 * @param score mean agreement of those modules, about 1 for a clean code, about 0 for none
 */
record SymbolFit(SymbolLayout layout, Projection projection, double[] corners, double score) {
    private static final double MIDDLE = 3.5;
    private static final double LEAST = 0.3;
    private static final double LEAST_AT_FIRST = 0.15;
    private static final double[] STEPS = {1, 0.5, 0.25, 0.12};
    private static final int ROUNDS = 12;

    /** The best for three marks; empty when no version looks like a code. */
    static Optional<SymbolFit> of(EvenLight light, FinderTriple triple, SymbolLayouts layouts) {
        double modules = (triple.modulesToRight() + triple.modulesToBelow()) / 2 + 7;
        int likely = (int) Math.round((modules - 17) / 4);
        int off = Math.max(1, Math.min(3, (int) Math.round(modules * 0.12 / 4)));
        SymbolFit best = null;
        for (int number = Math.max(1, likely - off); number <= Math.min(40, likely + off); number++) {
            SymbolFit fit = coarse(light, triple, layouts.of(number));
            if (best == null || fit.score() > best.score()) {
                best = fit;
            }
        }
        return Optional.ofNullable(best)
                .filter(fit -> fit.score() > LEAST_AT_FIRST)
                .map(fit -> fit.refined(light))
                .filter(fit -> fit.score() > LEAST);
    }

    // The fourth corner is where the timing and alignment patterns agree best with it.
    private static SymbolFit coarse(EvenLight light, FinderTriple triple, SymbolLayout layout) {
        KnownModules known = layout.someKnown();
        double span = layout.modules() - 7;
        double[] corners = {
            triple.corner().x(),
            triple.corner().y(),
            triple.right().x(),
            triple.right().y(),
            0,
            0,
            triple.below().x(),
            triple.below().y()
        };
        double rightX = (corners[2] - corners[0]) / span;
        double rightY = (corners[3] - corners[1]) / span;
        double belowX = (corners[6] - corners[0]) / span;
        double belowY = (corners[7] - corners[1]) / span;
        double[] fourth = triple.fourth();
        int reach = 2 + (int) Math.ceil(0.07 * layout.modules());
        double best = Double.NEGATIVE_INFINITY;
        double[] bestCorners = corners.clone();
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                corners[4] = fourth[0] + i * rightX + j * belowX;
                corners[5] = fourth[1] + i * rightY + j * belowY;
                Projection projection = new Projection(MIDDLE, layout.modules() - MIDDLE, corners);
                double score = projection.isSound(layout.modules())
                        ? known.agreement(light, projection) - 1e-4 * (i * i + j * j) / span
                        : Double.NEGATIVE_INFINITY;
                if (score > best) {
                    best = score;
                    bestCorners = corners.clone();
                }
            }
        }
        return of(layout, bestCorners, best);
    }

    private SymbolFit refined(EvenLight light) {
        KnownModules known = layout.known();
        double module = Math.hypot(corners[2] - corners[0], corners[3] - corners[1]) / (layout.modules() - 7);
        double[] now = corners.clone();
        double best = known.agreement(light, new Projection(MIDDLE, layout.modules() - MIDDLE, now));
        for (double step : STEPS) {
            boolean better = true;
            for (int round = 0; round < ROUNDS && better; round++) {
                better = false;
                for (int i = 0; i < now.length; i++) {
                    double before = now[i];
                    for (int sign = -1; sign <= 1; sign += 2) {
                        now[i] = before + sign * step * module;
                        Projection tried = new Projection(MIDDLE, layout.modules() - MIDDLE, now);
                        double score = tried.isSound(layout.modules()) ? known.agreement(light, tried) : -1;
                        if (score > best + 1e-6) {
                            best = score;
                            before = now[i];
                            better = true;
                        }
                    }
                    now[i] = before;
                }
            }
        }
        return of(layout, now, best);
    }

    private static SymbolFit of(SymbolLayout layout, double[] corners, double score) {
        return new SymbolFit(layout, new Projection(MIDDLE, layout.modules() - MIDDLE, corners), corners, score);
    }
}
