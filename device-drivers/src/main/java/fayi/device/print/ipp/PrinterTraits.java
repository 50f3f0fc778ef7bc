package fayi.device.print.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import fayi.device.Ability;
import fayi.device.Capabilities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a printer says it is and can (RFC 8011, 5.4; PWG 5100.13 for firmware and device id). What it leaves out is unknown:
 * printers are asked and not judged by it, for many say less than they can.
 */
final class PrinterTraits {
    /** What is asked for. */
    static final AttributeType<?>[] ASKED = {
        Types.printerMakeAndModel,
        Types.printerFirmwareStringVersion,
        Types.printerDeviceId,
        Types.mediaSupported,
        Types.sidesSupported,
        Types.colorSupported,
        Types.documentFormatSupported
    };

    private static final String A4 = "iso_a4_210x297mm";
    private static final int LONGEST_TEXT = 127;
    /** IEEE 1284-2000, 7.6: keys and values, with a serial number under one of three usual keys. */
    private static final Pattern SERIAL = Pattern.compile("(?:^|;)\\s*(?:SN|SERN|SERIALNUMBER):([^;]*)");

    private PrinterTraits() {}

    /** Of an answer to Get-Printer-Attributes; whatever else it is, it says nothing. */
    static Capabilities of(IppPacket answer) {
        AttributeGroup printer = answer.get(Tag.printerAttributes);
        if (printer == null) {
            return Capabilities.UNKNOWN;
        }
        return new Capabilities(
                text(printer.getString(Types.printerMakeAndModel)),
                printer.getStrings(Types.printerFirmwareStringVersion).stream()
                        .flatMap(version -> text(version).stream())
                        .findFirst(),
                serial(printer.getString(Types.printerDeviceId)),
                Map.of(
                        "a4", among(printer.getStrings(Types.mediaSupported), A4),
                        "duplex", among(printer.getStrings(Types.sidesSupported), "two-sided-long-edge"),
                        "pdf", among(printer.getStrings(Types.documentFormatSupported), "application/pdf"),
                        "colour", told(printer.getValue(Types.colorSupported))));
    }

    private static Ability among(List<String> values, String wanted) {
        if (values.isEmpty()) {
            return Ability.UNKNOWN;
        }
        return values.contains(wanted) ? Ability.SUPPORTED : Ability.NOT_SUPPORTED;
    }

    private static Ability told(@Nullable Boolean value) {
        if (value == null) {
            return Ability.UNKNOWN;
        }
        return value ? Ability.SUPPORTED : Ability.NOT_SUPPORTED;
    }

    private static Optional<String> serial(@Nullable String deviceId) {
        Matcher found = SERIAL.matcher(deviceId == null ? "" : deviceId);
        return found.find() ? text(found.group(1)) : Optional.empty();
    }

    private static Optional<String> text(@Nullable String told) {
        if (told == null) {
            return Optional.empty();
        }
        String clean = told.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
