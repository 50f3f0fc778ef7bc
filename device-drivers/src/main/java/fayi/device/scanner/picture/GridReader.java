package fayi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import java.util.Optional;

/** Reads the code that three marks belong to, module by module, however blurred, dark or partly hidden it is. */
final class GridReader {
    private static final Equalizer FIRST = new Equalizer(2, 8);
    private static final Equalizer SECOND = new Equalizer(3, 12);
    private static final float SURE = 0.25f;

    private final GrayPicture picture;
    private final Surroundings surroundings;
    private final SymbolLayouts layouts;

    /** Of a picture. */
    GridReader(GrayPicture picture, Surroundings surroundings, SymbolLayouts layouts) {
        this.layouts = layouts;
        this.picture = picture;
        this.surroundings = surroundings;
    }

    /** What the code says; empty when the marks belong to none. */
    Optional<String> read(FinderTriple triple) {
        int reach = Math.max(3, (int) Math.round(4 * triple.module()));
        EvenLight light = new EvenLight(picture, surroundings, triple.around(), reach);
        return SymbolFit.of(light, triple, layouts).flatMap(fit -> read(light, fit));
    }

    private Optional<String> read(EvenLight light, SymbolFit fit) {
        SymbolLayout layout = fit.layout();
        SoftDecoder decoder = new SoftDecoder(layout);
        HalfModules levelled = HalfModules.raw(picture, fit).levelled(layout);
        return read(levelled, layout, decoder)
                .or(() -> read(HalfModules.even(light, fit), layout, decoder))
                .flatMap(CodeText::of);
    }

    private static Optional<BitMatrix> read(HalfModules values, SymbolLayout layout, SoftDecoder decoder) {
        float[] known = known(layout);
        float[] modules = FIRST.apply(values, known);
        float[] visibility = values.visibility();
        Optional<BitMatrix> read = decoder.read(modules, visibility);
        for (int round = 0; round < 2 && read.isEmpty(); round++) {
            for (int i = 0; i < modules.length; i++) {
                if (layout.kind(i % layout.modules(), i / layout.modules()) == SymbolLayout.DATA) {
                    known[i] = Math.abs(modules[i]) * visibility[i] < SURE ? 0 : Math.signum(modules[i]);
                }
            }
            modules = SECOND.apply(values, known);
            read = decoder.read(modules, visibility);
        }
        return read;
    }

    private static float[] known(SymbolLayout layout) {
        int modules = layout.modules();
        float[] known = new float[modules * modules];
        for (int i = 0; i < known.length; i++) {
            byte kind = layout.kind(i % modules, i / modules);
            known[i] = kind == SymbolLayout.LIGHT ? 1 : kind == SymbolLayout.DARK ? -1 : 0;
        }
        return known;
    }
}
