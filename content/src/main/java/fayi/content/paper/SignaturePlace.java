package fayi.content.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import fayi.content.paper.SignatureDrawing.Line;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws one signature where a template leaves room for it: in its own size, smaller where the room is, never larger. Its
 * lines are marked content of their page.
 *
 * <p>It draws on the page itself, not by {@link OutputDevice#drawWithGraphics}: the graphics of that have a finalizer, which
 * would hold the whole paper, and with it a person's words, until it has run.
 */
final class SignaturePlace implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "application/x-signature";
    private static final COSName MARK = COSName.getPDFName("Signature");
    /** Hundredths of a millimetre in one pixel of CSS (96 an inch). */
    private static final double UNITS = 2540.0 / 96;
    /** In pixels of CSS: a ball pen's line, and how much of it remains at the lightest touch. */
    private static final double PEN = 2;

    private static final double LIGHTEST = 0.4;
    /** So many widths are told apart: a line of one width is one path. */
    private static final int WIDTHS = 6;

    private final SignatureDrawing drawing;

    SignaturePlace(SignatureDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice output,
            RenderingContext context,
            int dotsPerPixel) {
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) output;
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, MARK);
        Stroke before = page.getStroke();
        page.getCurrentPage().beginMarkedContent(MARK, properties);
        page.setColor(FSRGBColor.BLACK);
        draw(page, new Rectangle2D.Double(x, y, width, height), dotsPerPixel);
        page.getCurrentPage().endMarkedContent();
        page.setStroke(before);
        return null;
    }

    /** Whether a signature was drawn on that page. */
    static boolean isOn(PDPage page) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getPropertiesNames()) {
            PDPropertyList properties = resources.getProperties(name);
            if (properties != null && MARK.equals(properties.getCOSObject().getCOSName(COSName.TYPE))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Into {@code place}, which is in dots.
     *
     * @param dots in one pixel of CSS
     */
    private void draw(OutputDevice output, Rectangle2D place, int dots) {
        Rectangle2D written = written();
        double width = place.getWidth() / dots;
        double height = place.getHeight() / dots;
        double scale = Math.min(
                1 / UNITS,
                Math.min(
                        (width - PEN) / Math.max(1, written.getWidth()),
                        (height - PEN) / Math.max(1, written.getHeight())));
        AffineTransform toPage = new AffineTransform();
        toPage.translate(place.getX(), place.getY());
        toPage.scale(dots, dots);
        toPage.translate(PEN / 2, height - PEN / 2 - written.getHeight() * scale);
        toPage.scale(scale, scale);
        toPage.translate(-written.getX(), -written.getY());
        for (Line line : drawing.lines()) {
            draw(output, line, toPage, dots);
        }
    }

    private static void draw(OutputDevice output, Line line, AffineTransform toPage, int dots) {
        int points = line.x().length;
        int from = 0;
        while (from < points) {
            int width = width(line, from);
            Path2D path = new Path2D.Double();
            path.moveTo(line.x()[from], line.y()[from]);
            int to = from + 1;
            do {
                int at = Math.min(to, points - 1);
                path.lineTo(line.x()[at], line.y()[at]);
                to++;
            } while (to < points && width(line, to - 1) == width);
            output.setStroke(new BasicStroke(
                    (float) (dots * PEN * (LIGHTEST + (1 - LIGHTEST) * width / WIDTHS)),
                    BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            output.draw(path.createTransformedShape(toPage));
            from = to >= points ? points : to - 1;
        }
    }

    private static int width(Line line, int point) {
        return Math.round(line.pressure()[point] * WIDTHS);
    }

    private Rectangle2D written() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Line line : drawing.lines()) {
            for (int at = 0; at < line.x().length; at++) {
                left = Math.min(left, line.x()[at]);
                right = Math.max(right, line.x()[at]);
                top = Math.min(top, line.y()[at]);
                bottom = Math.max(bottom, line.y()[at]);
            }
        }
        return right < left ? new Rectangle2D.Double() : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
