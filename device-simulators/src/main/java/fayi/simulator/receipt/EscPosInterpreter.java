package fayi.simulator.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Works through a printer's bytes (Epson, "ESC/POS Command Reference"; GB 18030-2022 for text): what a driver of receipts
 * needs. A command that it does not know is noted in {@link #misunderstood}, for a printer would print it as garbage.
 */
final class EscPosInterpreter {
    /** In place of a byte: all that had come is dropped, and with it the command under way. */
    static final int CLEARED = -2;

    private static final int MOST_ACROSS = 128;
    private static final int MOST_ROWS = 2303;
    private static final int LARGEST_MODULE = 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MODULES_AROUND = 4;

    private final Bytes bytes;
    private final Roll roll;
    private final Outside outside;
    private final List<String> misunderstood = new CopyOnWriteArrayList<>();
    private Roll.Look look = Roll.Look.PLAIN;
    private boolean chinese;
    private String code = "";
    private int module = 3;

    /** Where bytes come from. */
    interface Bytes {
        /** The next one, -1 at the end, or {@link #CLEARED}. */
        int next() throws InterruptedException;
    }

    /** What happens beyond the paper. */
    interface Outside {
        /** A line is about to come out; returns when it may, or false when it was given up meanwhile. */
        boolean line() throws InterruptedException;

        /** The knife falls. */
        void cut() throws InterruptedException;

        /** An answer of a command that waits for its turn. */
        void answer(byte[] bytes);

        /** The answer to GS r 1. */
        int paperSensor();
    }

    EscPosInterpreter(Bytes bytes, Roll roll, Outside outside) {
        this.bytes = bytes;
        this.roll = roll;
        this.outside = outside;
    }

    /** Commands that it did not know. */
    List<String> misunderstood() {
        return misunderstood;
    }

    /** Works until the bytes end. */
    void run() throws InterruptedException {
        try {
            while (true) {
                whole();
            }
        } catch (EOFException ended) {
            return;
        }
    }

    // A length that was damaged on its way would swallow all that follows, were it not for the clearing.
    private void whole() throws InterruptedException, EOFException {
        try {
            step(take());
        } catch (ClearedException dropped) {
            roll.forgetLine();
        }
    }

    /** The command under way was dropped. */
    private static final class ClearedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void step(int octet) throws InterruptedException, EOFException {
        switch (octet) {
            case 0x0A -> feedLine();
            case 0x0D -> {}
            case 0x10 -> realTime();
            case 0x1B -> escape(take());
            case 0x1C -> chinese(take());
            case 0x1D -> group(take());
            default -> character(octet);
        }
    }

    private void feedLine() throws InterruptedException {
        if (outside.line()) {
            roll.feedLine(look);
        } else {
            roll.forgetLine();
        }
    }

    /** Was answered when it came; here it only takes its place. */
    private void realTime() throws InterruptedException, EOFException {
        int second = take();
        int length = second == 0x04 ? 1 : second == 0x14 ? 8 : 0;
        for (int index = 0; index < length; index++) {
            take();
        }
        if (length == 0) {
            misunderstood.add("DLE %02X".formatted(second));
        }
    }

    private void escape(int command) throws InterruptedException, EOFException {
        switch (command) {
            case '@' -> begin();
            case 'a' -> look = new Roll.Look(look.across(), look.down(), look.bold(), take() & 3);
            case 'E' -> look = new Roll.Look(look.across(), look.down(), (take() & 1) != 0, look.align());
            case 'd' -> {
                int lines = take();
                for (int index = 0; index < lines; index++) {
                    feedLine();
                }
            }
            case '-', 'M', '3', 't', 'r', '{' -> take();
            case '2' -> {}
            default -> misunderstood.add("ESC %02X".formatted(command));
        }
    }

    private void begin() {
        look = Roll.Look.PLAIN;
        chinese = false;
        roll.forgetLine();
    }

    private void chinese(int command) throws InterruptedException, EOFException {
        switch (command) {
            case '&' -> chinese = true;
            case '.' -> chinese = false;
            default -> misunderstood.add("FS %02X".formatted(command));
        }
    }

    private void group(int command) throws InterruptedException, EOFException {
        switch (command) {
            case '!' -> {
                int size = take();
                look = new Roll.Look((size >> 4 & 7) + 1, (size & 7) + 1, look.bold(), look.align());
            }
            case 'B', 'a' -> take();
            case 'V' -> {
                if (take() >= 65) {
                    take();
                }
                outside.cut();
            }
            case 'v' -> raster();
            case '(' -> function();
            case 'r' -> {
                take();
                outside.answer(new byte[] {(byte) outside.paperSensor()});
            }
            case 'I' -> identity(take());
            default -> misunderstood.add("GS %02X".formatted(command));
        }
    }

    private void identity(int what) {
        switch (what) {
            case 2 -> outside.answer(new byte[] {0x03});
            case 65 -> outside.answer(told("1.04 FAYI"));
            case 66 -> outside.answer(told("Fayi"));
            case 67 -> outside.answer(told("Simulated Receipt Printer"));
            case 68 -> outside.answer(told("R0001"));
            default -> misunderstood.add("GS I %d".formatted(what));
        }
    }

    private static byte[] told(String text) {
        return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private void raster() throws InterruptedException, EOFException {
        take();
        take();
        int across = take() + take() * 256;
        int rows = take() + take() * 256;
        // A size that was damaged on its way is taken at its word, and what does not fit is not drawn.
        BufferedImage band = new BufferedImage(
                Math.max(1, Math.min(across, MOST_ACROSS)) * 8,
                Math.max(1, Math.min(rows, MOST_ROWS)),
                BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < across; column++) {
                int dots = take();
                for (int dot = 0; dot < 8 && row < MOST_ROWS && column < MOST_ACROSS; dot++) {
                    band.setRGB(column * 8 + dot, row, (dots & 0x80 >> dot) != 0 ? 0 : 0xFFFFFF);
                }
            }
        }
        if (outside.line()) {
            roll.picture(band, look.align());
        }
    }

    /** GS ( k: cn 49 is QR; fn 67 the module's size, 80 the content, 81 prints it. */
    private void function() throws InterruptedException, EOFException {
        int group = take();
        int length = take() + take() * 256;
        byte[] parameters = new byte[length];
        for (int index = 0; index < length; index++) {
            parameters[index] = (byte) take();
        }
        if (group != 'k' || length < 3 || parameters[0] != 49) {
            misunderstood.add("GS ( %02X".formatted(group));
            return;
        }
        switch (parameters[1]) {
            case 65, 69 -> {}
            case 67 -> {
                if (parameters[2] >= 1 && parameters[2] <= LARGEST_MODULE) {
                    module = parameters[2];
                } else {
                    misunderstood.add("a module of %d dots".formatted(parameters[2]));
                }
            }
            case 80 -> code = new String(parameters, 3, length - 3, StandardCharsets.UTF_8);
            case 81 -> {
                if (outside.line()) {
                    roll.code(code, picture(), look.align());
                }
            }
            default -> misunderstood.add("GS ( k %d".formatted(parameters[1]));
        }
    }

    private BufferedImage picture() {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(code, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, MODULES_AROUND));
            int dots = matrix.getWidth() * module;
            BufferedImage picture = new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < dots; y++) {
                for (int x = 0; x < dots; x++) {
                    picture.setRGB(x, y, matrix.get(x / module, y / module) ? 0 : 0xFFFFFF);
                }
            }
            return picture;
        } catch (WriterException | IllegalArgumentException tooLongOrEmpty) {
            misunderstood.add("a code that is too long or empty");
            return new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        }
    }

    /** One or two bytes; this printer's font has no characters of four. */
    private void character(int first) throws InterruptedException, EOFException {
        if (first < 0x20) {
            misunderstood.add("control %02X".formatted(first));
        } else if (first < 0x80) {
            roll.write(Character.toString(first), 1, look);
        } else {
            int second = take();
            if (second >= 0x30 && second <= 0x39) {
                take();
                take();
                misunderstood.add("a character of four bytes");
            } else if (chinese) {
                roll.write(new String(new byte[] {(byte) first, (byte) second}, GB18030), 2, look);
            } else {
                misunderstood.add("a Chinese character outside Chinese mode");
            }
        }
    }

    private int take() throws InterruptedException, EOFException {
        int octet = bytes.next();
        if (octet == CLEARED) {
            throw new ClearedException();
        }
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }
}
