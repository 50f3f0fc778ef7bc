package fayi.kiosk.screen;

import fayi.content.catalogue.Flow;
import fayi.content.catalogue.Service;
import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a service is, for whom, what to bring, what it costs and how long it takes. */
final class IntroductionScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    IntroductionScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("introduction", context, "mdi2i-information-outline", "introduction.where", Bar.Kind.FULL);
    }

    private Region body(Service service) {
        Locale locale = context.texts().locale();
        VBox lead = new VBox(
                24,
                Icon.of(service.icon(), 120),
                new Words(service.title().in(locale), "title", "strong"),
                new Words(service.summary().in(locale), "body"));
        VBox facts = new VBox(
                32,
                line(
                        "mdi2a-account-group-outline",
                        "introduction.for",
                        service.whoFor().in(locale)));
        if (!service.bring().isEmpty()) {
            String bring = service.bring().stream()
                    .map(thing -> context.text("introduction.thing", thing.in(locale)))
                    .collect(Collectors.joining("\n"));
            facts.getChildren().add(line("mdi2b-bag-personal-outline", "introduction.bring", bring));
        }
        facts.getChildren().add(line("mdi2c-cash-off", "introduction.cost", words(service.cost(), locale)));
        facts.getChildren().add(line("mdi2c-clock-outline", "introduction.time", words(service.duration(), locale)));
        service.link().ifPresent(link -> lead.getChildren().add(new LinkPanel(context, link)));
        Panel panel = new Panel(Panel.Kind.CARD, facts);
        if (context.portrait()) {
            return new Scroller(context.texts(), new VBox(32, lead, panel));
        }
        return Frame.columns(
                context, new Scroller(context.texts(), lead), new Scroller(context.texts(), new VBox(panel)));
    }

    private static String words(LocalizedText text, Locale locale) {
        return text.in(locale);
    }

    private Node line(String icon, String key, String words) {
        VBox column = new VBox(4, new Words(context.text(key), "small", "second"), new Words(words, "body"));
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox line = new HBox(28, Icon.of(icon, 72), column);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(Service service) {
        if (service.link().isPresent()) {
            frame.actions(List.of(), Action.back(), Action.consult());
        } else {
            List<Action> goOn = service.flow() == Flow.TRACK ? List.of(Action.goOn()) : List.of();
            frame.actions(goOn, Action.back(), Action.main("introduction.begin", new Touch.Proceed()));
        }
        frame.body(service.id(), () -> body(service));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ServicePage.Introduction page = (ServicePage.Introduction) visit.page();
        frame.update(visit);
        context.catalogue().find(page.serviceId()).ifPresent(this::show);
    }
}
