package fayi.kiosk.screen;

import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks at a laid-out screen for what a person would stumble over. */
final class LayoutFaults {
    private static final double SLACK = 2;
    /** A space at the end of a line counts as width and is not seen. */
    private static final double TRAILING_SPACE = 14;

    private static final double LEAST_TEXT = 27.9;
    private static final double LEAST_TARGET = 112;
    private static final double LEAST_GAP = 32;

    private final Region root;
    private final List<String> faults = new ArrayList<>();
    private final List<Node> touchables = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    private LayoutFaults(Region root) {
        this.root = root;
    }

    /** What is wrong, in words; empty when nothing is. */
    static List<String> of(Region root) {
        LayoutFaults check = new LayoutFaults(root);
        check.walk(root, false);
        check.overlaps();
        return check.faults;
    }

    private void walk(Node node, boolean inList) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof TouchButton button) {
            target(button, inList);
        }
        if (node instanceof Words said && !said.said().isEmpty()) {
            words(said, inList);
        }
        if (node instanceof Parent parent) {
            boolean list = inList || (node instanceof Scroller scroller && scroller.moves());
            for (Node child : parent.getChildrenUnmodifiable()) {
                inside(parent, child, list);
                walk(child, list && !(node instanceof Scroller && child instanceof TouchButton));
            }
        }
    }

    /** A child that reaches out of its parent is drawn over something else. */
    private void inside(Parent parent, Node child, boolean inList) {
        boolean counts = child.isVisible()
                && child.isManaged()
                && !inList
                && parent instanceof Region
                && !(parent instanceof Words)
                && !(child instanceof Words)
                && parent.getClip() == null;
        if (!counts) {
            return;
        }
        Bounds place = child.getBoundsInParent();
        Region region = (Region) parent;
        if (place.getMaxX() > region.getWidth() + TRAILING_SPACE
                || place.getMaxY() > region.getHeight() + SLACK
                || place.getMinX() < -SLACK
                || place.getMinY() < -SLACK) {
            faults.add(name(child) + " reaches out of " + name(parent) + ": " + rounded(place) + " in "
                    + Math.round(region.getWidth()) + "x" + Math.round(region.getHeight()));
        }
    }

    private void target(TouchButton button, boolean inList) {
        Bounds place = place(button);
        boolean key = isKey(button);
        double leastWidth = key ? 84 : LEAST_TARGET;
        if (place.getWidth() < leastWidth - 0.5 || place.getHeight() < LEAST_TARGET - 0.5) {
            faults.add("the touch target " + button.getId() + " is only " + rounded(place));
        }
        if (!inList) {
            touchables.add(button);
            window(place, button);
        }
        for (Node text : button.lookupAll("*")) {
            if (text instanceof Text && text.isVisible() && !within(place(text), place)) {
                faults.add("words reach out of " + button.getId());
            }
        }
    }

    private void words(Words said, boolean inList) {
        Text text = (Text) said.getChildren().get(0);
        if (text.getFont().getSize() < LEAST_TEXT) {
            faults.add("small text: " + said.said());
        }
        if (text.getLayoutBounds().getWidth()
                > said.getWidth() + 0.4 * text.getFont().getSize()) {
            faults.add("words wider than their place: " + said.said());
        }
        if (said.prefHeight(said.getWidth()) > said.getHeight() + SLACK) {
            faults.add("words cut off: " + said.said());
        }
        if (!inList) {
            words.add(said);
            window(place(said), said);
        }
    }

    private void window(Bounds place, Node node) {
        if (!within(place, root.getLayoutBounds())) {
            faults.add(name(node) + " lies outside the window: " + rounded(place));
        }
    }

    private void overlaps() {
        List<Node> targets = touchables.stream().filter(LayoutFaults::enabled).toList();
        disjoint(targets, "touch targets");
        apart(targets);
        disjoint(
                words.stream()
                        .filter(LayoutFaults::enabled)
                        .map(Node.class::cast)
                        .toList(),
                "words");
    }

    /** Keys are made for fingers that hit them one after the other; everything else must not be hit beside. */
    private void apart(List<Node> targets) {
        List<Node> others = targets.stream().filter(target -> !isKey(target)).toList();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                Bounds a = place(others.get(i));
                Bounds b = place(others.get(j));
                double across = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
                double down = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
                if (Math.max(across, down) < LEAST_GAP - SLACK) {
                    faults.add("only " + Math.round(Math.max(across, down)) + " between " + name(others.get(i))
                            + " and " + name(others.get(j)));
                }
            }
        }
    }

    private static boolean isKey(Node target) {
        return target.getStyleClass().contains("a-key");
    }

    private void disjoint(List<Node> nodes, String what) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Bounds a = place(nodes.get(i));
                Bounds b = place(nodes.get(j));
                double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (wide > SLACK && high > SLACK) {
                    faults.add(what + " overlap: " + name(nodes.get(i)) + " and " + name(nodes.get(j)));
                }
            }
        }
    }

    /** What lies under an overlay is disabled as a whole and does not count. */
    private static boolean enabled(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            String id = at.getId();
            if (id != null && id.startsWith("screen-")) {
                return !at.isDisable();
            }
        }
        return true;
    }

    private Bounds place(Node node) {
        return root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }

    private static String name(Node node) {
        if (node instanceof Words said) {
            return "'" + said.said() + "'";
        }
        if (node instanceof FontIcon) {
            return "icon";
        }
        return node.getId() != null ? node.getId() : node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static String rounded(Bounds bounds) {
        return Math.round(bounds.getWidth()) + "x" + Math.round(bounds.getHeight()) + " at "
                + Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY());
    }
}
