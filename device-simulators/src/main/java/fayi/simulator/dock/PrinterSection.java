package fayi.simulator.dock;

import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The printer: its paper, its troubles and what it has printed. */
final class PrinterSection extends SectionCard {
    private final DockTexts texts;
    private final Label tray = new Label();
    private final Choice<PrinterCondition> conditions;
    private Path directory = Path.of(".");

    PrinterSection(DockTexts texts, DockActions actions, Consumer<String> tell) {
        super(texts.say("printer.title"));
        this.texts = texts;
        conditions = new Choice<>(
                PrinterCondition.class,
                "printer",
                condition -> texts.say("printer." + condition),
                condition -> actions.perform(station -> station.setPrinter(condition)));
        tray.setId("printer-tray");
        Button open = new Button(texts.say("printer.open"));
        open.setId("printer-open");
        open.setOnAction(click -> openFolder(tell));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, tray, between, open);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(conditions, line);
    }

    private void openFolder(Consumer<String> tell) {
        try {
            new ProcessBuilder("xdg-open", directory.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noDesktop) {
            tell.accept(texts.say("printer.openFailed", directory));
        }
    }

    @Override
    void show(StationState now) {
        directory = now.tray();
        conditions.show(now.printer());
        say(
                texts.say("printer.state." + now.printer()),
                now.printer() == PrinterCondition.READY ? Tone.GOOD : Tone.STOP);
        tray.setText(now.printed() == 0 ? texts.say("printer.tray.0") : texts.say("printer.tray", now.printed()));
    }
}
