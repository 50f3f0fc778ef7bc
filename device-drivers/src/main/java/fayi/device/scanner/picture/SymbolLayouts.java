package fayi.device.scanner.picture;

import com.google.zxing.qrcode.decoder.Version;
import java.util.HashMap;
import java.util.Map;

/** The layouts of all versions, each made when it is first needed. Not thread-safe. */
final class SymbolLayouts {
    private final Map<Integer, SymbolLayout> made = new HashMap<>();

    /** Of a version, 1 to 40. */
    SymbolLayout of(int version) {
        return made.computeIfAbsent(version, number -> new SymbolLayout(Version.getVersionForNumber(number)));
    }
}
