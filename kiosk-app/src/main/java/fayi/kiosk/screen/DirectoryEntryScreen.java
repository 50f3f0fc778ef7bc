package fayi.kiosk.screen;

import fayi.content.catalogue.Service;
import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.Facet;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * All that the directory knows of one: how to call them, where they are, and the five facets, each in a row of its own.
 * Penalties look like awards, and where nothing stands that is said.
 */
final class DirectoryEntryScreen implements Screen {
    /** The catalogue's service that makes an appointment with a village's adviser. */
    private static final String BOOKING = "adviser-booking";

    private final ScreenContext context;
    private final Frame frame;

    DirectoryEntryScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("directory-entry", context, "mdi2a-account-search-outline", "directory.where", Bar.Kind.FULL);
    }

    private Region body(DirectoryEntry entry, Page.Directory page) {
        VBox lead = new VBox(24, new Words(entry.name(), "title", "strong"));
        if (page.task().isPresent()) {
            boolean made = page.progress().isPresent();
            lead.getChildren().add(0, PaperStatus.of(context, made, page.progress(), page.trouble(), "directory-card"));
        }
        List<Node> calling = new ArrayList<>(List.of(
                new Words(context.text("directory.telephone"), "small", "second"),
                new Words(entry.telephone(), "greeting", "strong"),
                row(
                        "mdi2m-map-marker-outline",
                        context.text("directory.place"),
                        entry.place()
                                + entry.address().map(address -> "\n" + address).orElse(""))));
        if (!entry.advises().isEmpty()) {
            calling.add(row(
                    "mdi2a-account-tie-outline", context.text("directory.advises"), listed(entry.advises().stream())));
        }
        if (!entry.skills().isEmpty()) {
            calling.add(row(
                    "mdi2f-format-list-bulleted",
                    context.text("directory.skills"),
                    listed(entry.skills().stream().map(skill -> SkillWords.of(context.texts(), skill)))));
        }
        lead.getChildren().add(new Panel(Panel.Kind.CARD, calling.toArray(Node[]::new)));
        Locale locale = context.texts().locale();
        List<Node> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            facets.add(row(
                    icon(facet),
                    facet.label().in(locale),
                    entry.facets().find(facet).orElse(Facet.NO_RECORD.in(locale))));
        }
        VBox rest = new VBox(
                24,
                new Panel(Panel.Kind.CARD, facets.toArray(Node[]::new)),
                Action.takeAlong().button(context));
        // One scroller for both columns: what can be moved in two places is moved in the wrong one.
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(24, lead, rest) : Frame.columns(context, lead, rest));
    }

    private String listed(Stream<String> words) {
        return String.join(context.text("directory.comma"), words.toList());
    }

    private static String icon(Facet facet) {
        return switch (facet) {
            case OCCUPATION -> "mdi2c-card-account-details-outline";
            case AWARDS_AND_PENALTIES -> "mdi2c-certificate-outline";
            case BUSINESS -> "mdi2b-briefcase-outline";
            case SOCIAL_SERVICE -> "mdi2h-hand-heart-outline";
            case CREDIT -> "mdi2s-shield-check-outline";
        };
    }

    private HBox row(String icon, String label, String words) {
        VBox column = new VBox(2, new Words(label, "small", "second"), new Words(words, "body"));
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox row = new HBox(24, Icon.of(icon, 72), column);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.Directory page = (Page.Directory) visit.page();
        Optional<DirectoryEntry> shown = page.held().entry();
        frame.update(visit);
        shown.ifPresent(entry ->
                frame.body(List.of(entry.id(), page.task(), page.progress(), page.trouble()), () -> body(entry, page)));
        List<Action> ways = shown.map(this::ways).orElse(List.of());
        List<Action> print = printing(page);
        if (context.portrait()) {
            frame.actions(ways, actions(List.of(Action.back()), print));
        } else {
            frame.actions(List.of(), actions(List.of(Action.back()), ways, print));
        }
    }

    private List<Action> ways(DirectoryEntry entry) {
        List<Action> ways = new ArrayList<>(List.of(Action.consult()));
        Optional<Service> booking = context.catalogue().find(BOOKING);
        if (booking.isPresent() && !entry.advises().isEmpty()) {
            ways.add(new Action(
                    "directory-booking",
                    "quiet",
                    booking.get().icon(),
                    "directory.booking",
                    () -> new Touch.ChooseService(BOOKING)));
        }
        return ways;
    }

    private static List<Action> printing(Page.Directory page) {
        boolean ended = page.trouble().isPresent()
                || page.progress().map(progress -> progress.state().isEnd()).orElse(false);
        boolean prints = page.task().isPresent() && !ended;
        return prints ? List.of() : List.of(Action.print("directory.print"));
    }

    @SafeVarargs
    private static Action[] actions(List<Action>... rows) {
        return Arrays.stream(rows).flatMap(List::stream).toArray(Action[]::new);
    }
}
