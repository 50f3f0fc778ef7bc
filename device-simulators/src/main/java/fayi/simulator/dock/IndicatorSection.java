package fayi.simulator.dock;

import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.simulator.station.StationState;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/** The case: who stands before it, its door, its mains, and what its light shows. */
final class IndicatorSection extends SectionCard {
    private static final Set<Colour> LAMPS = Set.of(Colour.GREEN, Colour.YELLOW, Colour.RED);
    private static final double LAMP = 9;

    private final DockTexts texts;
    private final Map<Sensor, ToggleButton> switches = new EnumMap<>(Sensor.class);
    private final Map<Colour, HBox> lamps = new EnumMap<>(Colour.class);

    IndicatorSection(DockTexts texts, DockActions actions, LineFaultBox line) {
        super(texts.say("indicators.title"));
        this.texts = texts;
        FlowPane sensors = new FlowPane(8, 8);
        for (Sensor sensor : Sensor.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("sensor-" + sensor.id());
            button.setOnAction(click -> {
                boolean on = button.isSelected();
                // The device says when it is so, not the click.
                button.setSelected(!on);
                actions.perform(station -> station.setSensor(sensor, on));
            });
            switches.put(sensor, button);
            sensors.getChildren().add(button);
        }
        HBox light = new HBox(14, second(texts.say("indicators.light")));
        light.setAlignment(Pos.CENTER_LEFT);
        for (Colour colour : Colour.values()) {
            if (LAMPS.contains(colour)) {
                Circle glass = new Circle(LAMP);
                glass.getStyleClass().add("glass");
                HBox lamp = new HBox(6, glass, new Label(texts.say("lamp." + colour)));
                lamp.setId("lamp-" + colour.name().toLowerCase(Locale.ROOT));
                lamp.getStyleClass().add("lamp");
                lamp.setAlignment(Pos.CENTER_LEFT);
                lamps.put(colour, lamp);
                light.getChildren().add(lamp);
            }
        }
        getChildren().addAll(sensors, light);
        withLine(line);
    }

    @Override
    void show(StationState now) {
        Set<Sensor> on = now.indicators().on();
        switches.forEach((sensor, button) -> {
            boolean is = on.contains(sensor);
            button.setSelected(is);
            button.setText(texts.say("sensor." + sensor + (is ? ".on" : ".off")));
        });
        lamps.forEach((colour, lamp) -> {
            boolean burns = now.indicators().burning().contains(colour);
            String style = colour.name().toLowerCase(Locale.ROOT);
            lamp.getStyleClass().remove(style);
            if (burns) {
                lamp.getStyleClass().add(style);
            }
        });
        if (!on.contains(Sensor.MAINS)) {
            say(texts.say("indicators.state.battery"), Tone.STOP);
        } else if (on.contains(Sensor.DOOR)) {
            say(texts.say("indicators.state.open"), Tone.STOP);
        } else if (on.contains(Sensor.PRESENCE)) {
            say(texts.say("indicators.state.somebody"), Tone.GOOD);
        } else {
            say(texts.say("indicators.state.nobody"), Tone.NOTICE);
        }
    }
}
