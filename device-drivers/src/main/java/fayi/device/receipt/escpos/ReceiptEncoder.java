package fayi.device.receipt.escpos;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.escpos.Style.FontSize;
import com.github.anastaciocintra.escpos.barcode.QRCode;
import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImageImpl;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import fayi.device.receipt.Receipt;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a receipt's bytes, in pieces of at most {@link #MOST} bytes that each end between two commands: the printer's buffer
 * holds one of them with room to spare. The cut is a piece of its own, the last. Used by one thread.
 */
final class ReceiptEncoder {
    /** Small printers buffer 4 KB. */
    static final int MOST = 1280;

    private static final byte[] CHINESE = {0x1C, 0x26};
    private static final int MODULE_DOTS = 6;
    private static final int RULE_DOTS = 2;
    private static final int RULE_ROOM = 16;
    private static final int BAND_ROWS = 16;

    private final LinePainter painter;
    private final int width;

    /**
     * @param painter for lines that the printer's font cannot write
     * @param width of the paper, in dots: 384 or 576
     */
    ReceiptEncoder(LinePainter painter, int width) {
        this.painter = painter;
        this.width = width;
    }

    /** The pieces; whoever sends them overwrites them. */
    List<byte[]> encode(Receipt receipt) {
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(CHINESE.clone());
        for (Receipt.Part part : receipt.parts()) {
            encode(part, pieces);
        }
        pieces.add(cut());
        return pieces;
    }

    /** Feeds to the knife and cuts, leaving a point of paper that holds the receipt until it is taken: GS V 66 0. */
    static byte[] cut() {
        return new byte[] {0x1D, 0x56, 0x42, 0x00};
    }

    private void encode(Receipt.Part part, List<byte[]> pieces) {
        if (part instanceof Receipt.Text text) {
            int columns = columns() / text.size().factor();
            for (String line : LineBreaks.of(text.words(), columns)) {
                pieces.addAll(line(text, line, columns));
            }
        } else if (part instanceof Receipt.Pair pair) {
            pair(pair, pieces);
        } else if (part instanceof Receipt.Code code) {
            pieces.add(with(printer -> printer.write(
                    new QRCode()
                            .setSize(MODULE_DOTS)
                            .setErrorCorrectionLevel(QRCode.QRErrorCorrectionLevel.QR_ECLEVEL_M_Default)
                            .setJustification(Justification.Center),
                    code.content())));
        } else if (part instanceof Receipt.Rule) {
            pieces.addAll(raster(rule()));
        } else if (part instanceof Receipt.Gap gap) {
            pieces.add(with(printer -> printer.feed(Math.min(Math.max(gap.lines(), 1), 255))));
        }
    }

    private BufferedImage rule() {
        BufferedImage rule = new BufferedImage(width, RULE_ROOM, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = rule.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, RULE_ROOM);
        canvas.setColor(Color.BLACK);
        canvas.fillRect(0, (RULE_ROOM - RULE_DOTS) / 2, width, RULE_DOTS);
        canvas.dispose();
        return rule;
    }

    private void pair(Receipt.Pair pair, List<byte[]> pieces) {
        int room = columns() - LineBreaks.width(pair.name()) - LineBreaks.width(pair.value());
        if (room >= 1) {
            encode(Receipt.Text.of(pair.name() + " ".repeat(room) + pair.value()), pieces);
            return;
        }
        encode(Receipt.Text.of(pair.name()), pieces);
        encode(new Receipt.Text(pair.value(), Receipt.Align.RIGHT, Receipt.Size.NORMAL, false), pieces);
    }

    private List<byte[]> line(Receipt.Text text, String line, int columns) {
        if (!PrinterFont.has(line)) {
            int free = columns - LineBreaks.width(line);
            int column =
                    text.align() == Receipt.Align.LEFT ? 0 : text.align() == Receipt.Align.CENTRE ? free / 2 : free;
            return raster(painter.paint(line, column, text.size().factor(), text.bold()));
        }
        return List.of(with(printer -> printer.writeLF(style(text), line)));
    }

    private static Style style(Receipt.Text text) {
        FontSize size = text.size() == Receipt.Size.LARGE ? FontSize._2 : FontSize._1;
        return new Style()
                .setBold(text.bold())
                .setFontSize(size, size)
                .setJustification(
                        switch (text.align()) {
                            case LEFT -> Justification.Left_Default;
                            case CENTRE -> Justification.Center;
                            case RIGHT -> Justification.Right;
                        });
    }

    /** Bands of a picture, as GS v 0; one after the other they join without a gap. */
    private static List<byte[]> raster(BufferedImage picture) {
        List<byte[]> bands = new ArrayList<>();
        for (int row = 0; row < picture.getHeight(); row += BAND_ROWS) {
            int rows = Math.min(BAND_ROWS, picture.getHeight() - row);
            BufferedImage band = picture.getSubimage(0, row, picture.getWidth(), rows);
            bands.add(with(printer -> printer.write(
                    new RasterBitImageWrapper().setJustification(Justification.Left_Default),
                    new EscPosImage(new CoffeeImageImpl(band), new BitonalThreshold()))));
        }
        return bands;
    }

    private int columns() {
        return width / LinePainter.DOTS * 2;
    }

    private interface Writing {
        void write(EscPos printer) throws IOException;
    }

    private static byte[] with(Writing writing) {
        Wiped out = new Wiped();
        try (EscPos printer = new EscPos(out)) {
            printer.setCharsetName(PrinterFont.CHARSET.name());
            writing.write(printer);
            printer.flush();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            out.wipe();
        }
    }

    /** Of one piece; nothing of it stays here. */
    private static final class Wiped extends ByteArrayOutputStream {
        private Wiped() {
            super(MOST);
        }

        private void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
