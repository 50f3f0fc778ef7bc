package fayi.kiosk.screen;

import fayi.content.learning.StoryPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.Video;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.widget.ButtonRow;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.LiveView;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A leaf of a story or a lesson: a picture or a video, and few large words. */
final class LeafView {
    private static final int ICON = 192;
    private static final double PICTURE = 640;
    private static final double VIDEO_WIDTH = 800;
    private static final double VIDEO_HEIGHT = 450;
    private static final double LEAST_HEIGHT = 120;
    private static final String PLAY = "mdi2p-play";

    private final ScreenContext context;
    private final Page.Learn page;
    private final StoryPage leaf;

    private LeafView(ScreenContext context, Page.Learn page, StoryPage leaf) {
        this.context = context;
        this.page = page;
        this.leaf = leaf;
    }

    /**
     * The leaf.
     *
     * @param page with what is drawn or played instead of the icon
     * @param count which of how many it is
     */
    static Region of(ScreenContext context, Page.Learn page, StoryPage leaf, String count) {
        return new LeafView(context, page, leaf).view(count);
    }

    /** What of a page asks for another view. */
    static Object key(Page.Learn page) {
        return List.of(
                page.held().page(), page.picture().isPresent(), page.video().map(Video::phase), page.trouble());
    }

    private Region view(String count) {
        VBox seen = new VBox(24, seen());
        seen.setAlignment(Pos.CENTER);
        ways().ifPresent(seen.getChildren()::add);
        VBox words = new VBox(24);
        page.trouble()
                .filter(Trouble.VIDEO_BROKEN::equals)
                .ifPresent(told -> words.getChildren().add(new TroublePanel(context, told)));
        words.getChildren()
                .add(new Panel(
                        Panel.Kind.CARD,
                        new Words(leaf.text().in(context.texts().locale()), "title")));
        Words where = new Words(count, "small").centred();
        if (context.portrait()) {
            return new Scroller(context.texts(), new VBox(32, seen, words, where));
        }
        seen.getChildren().add(where);
        seen.setMinWidth(leaf.video().isPresent() ? VIDEO_WIDTH : page.picture().isPresent() ? PICTURE : ICON);
        HBox row = new HBox(56, seen, new Scroller(context.texts(), words));
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        return row;
    }

    private Node seen() {
        if (page.video().isPresent()) {
            boolean starting = page.video().get().phase() == Video.Phase.STARTING;
            Region view = starting
                    ? new StackPane(new Words(context.text("video.starting"), "heading").centred())
                    : new LiveView(context.pictures(), LivePictures.Place.VIDEO);
            // A low screen shows it smaller.
            view.setMinSize(0, context.portrait() ? VIDEO_HEIGHT : LEAST_HEIGHT);
            view.setPrefHeight(VIDEO_HEIGHT);
            view.setMaxSize(VIDEO_WIDTH, VIDEO_HEIGHT);
            VBox.setVgrow(view, Priority.ALWAYS);
            return view;
        }
        return page.picture().map(LeafView::drawn).orElseGet(() -> Icon.of(leaf.icon(), ICON));
    }

    /** Large buttons for the video. */
    private Optional<Region> ways() {
        Optional<Video.Phase> phase = page.video().map(Video::phase);
        if (leaf.video().isEmpty() || phase.filter(Video.Phase.STARTING::equals).isPresent()) {
            return Optional.empty();
        }
        if (phase.isEmpty()) {
            return Optional.of(way("video-play", "main", PLAY, "video.play", new LearnTouch.Play()));
        }
        TouchButton first = phase.get() == Video.Phase.PAUSED
                ? way("video-play", "main", PLAY, "video.go-on", new LearnTouch.Play())
                : way("video-pause", "quiet", "mdi2p-pause", "video.pause", new LearnTouch.Pause());
        TouchButton again =
                way("video-restart", "quiet", "mdi2s-skip-backward", "video.again", new LearnTouch.Restart());
        ButtonRow both = new ButtonRow(32, List.of(first, again));
        both.setMaxWidth(VIDEO_WIDTH);
        return Optional.of(both);
    }

    private TouchButton way(String id, String style, String icon, String key, LearnTouch touch) {
        TouchButton button = new Action(id, style, icon, key, () -> new Touch.Learn(touch)).button(context);
        button.setMaxWidth(VIDEO_WIDTH);
        return button;
    }

    private static Node drawn(Pixels picture) {
        PixelView view = new PixelView(picture);
        double height = PICTURE * Math.min(1, (double) picture.height() / picture.width());
        view.setMinSize(PICTURE, height);
        view.setMaxSize(PICTURE, height);
        return view;
    }
}
