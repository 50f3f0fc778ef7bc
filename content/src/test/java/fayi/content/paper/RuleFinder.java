package fayi.content.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the drawn lines and pictures of a page, in millimetres from its upper left corner. */
final class RuleFinder extends PDFGraphicsStreamEngine {
    private static final double POINT = 25.4 / 72;
    private static final double THIN = 1.2;

    private final GeneralPath path = new GeneralPath();
    private final double height;
    /** Where lines from left to right stand. */
    final SortedSet<Integer> across = new TreeSet<>();
    /** Where lines from top to bottom stand. */
    final SortedSet<Integer> down = new TreeSet<>();

    int pictures;

    private RuleFinder(PDPage page) {
        super(page);
        height = page.getCropBox().getHeight();
    }

    static RuleFinder of(PDPage page) throws IOException {
        RuleFinder finder = new RuleFinder(page);
        finder.processPage(page);
        return finder;
    }

    private void drawn() {
        Rectangle2D box = path.getBounds2D();
        double wide = box.getWidth() * POINT;
        double high = box.getHeight() * POINT;
        if (high < THIN && wide > THIN) {
            across.add((int) Math.round((height - box.getCenterY()) * POINT));
        } else if (wide < THIN && high > THIN) {
            down.add((int) Math.round(box.getCenterX() * POINT));
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        drawn();
    }

    @Override
    public void fillPath(int rule) {
        drawn();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        drawn();
    }

    @Override
    public void shadingFill(COSName name) {}
}
