package fayi.content.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import fayi.content.paper.SignatureDrawing.Line;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws one signature where a template leaves room for it: in its own size, smaller where the room is, never larger. */
final class SignaturePlace implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "application/x-signature";
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
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        output.drawWithGraphics((float) x, (float) y, wide, high, graphics -> draw(graphics, wide, high));
        return null;
    }

    /** Into an area of that size in pixels of CSS. */
    void draw(Graphics2D graphics, double width, double height) {
        Rectangle2D written = written();
        double scale = Math.min(
                1 / UNITS,
                Math.min(
                        (width - PEN) / Math.max(1, written.getWidth()),
                        (height - PEN) / Math.max(1, written.getHeight())));
        graphics.setColor(Color.BLACK);
        for (Line line : drawing.lines()) {
            draw(graphics, line, written, scale, height);
        }
    }

    private static void draw(Graphics2D graphics, Line line, Rectangle2D written, double scale, double height) {
        int points = line.x().length;
        double bottom = height - PEN / 2 - written.getHeight() * scale;
        int from = 0;
        while (from < points) {
            int width = width(line, from);
            Path2D path = new Path2D.Double();
            path.moveTo(
                    PEN / 2 + (line.x()[from] - written.getX()) * scale,
                    bottom + (line.y()[from] - written.getY()) * scale);
            int to = from + 1;
            do {
                int at = Math.min(to, points - 1);
                path.lineTo(
                        PEN / 2 + (line.x()[at] - written.getX()) * scale,
                        bottom + (line.y()[at] - written.getY()) * scale);
                to++;
            } while (to < points && width(line, to - 1) == width);
            graphics.setStroke(new BasicStroke(
                    (float) (PEN * (LIGHTEST + (1 - LIGHTEST) * width / WIDTHS)),
                    BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            graphics.draw(path);
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
