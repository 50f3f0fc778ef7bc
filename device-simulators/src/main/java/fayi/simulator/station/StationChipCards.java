package fayi.simulator.station;

import fayi.simulator.smartcard.ChipCard;
import fayi.simulator.smartcard.SimulatedSmartCardReader;
import fayi.simulator.smartcard.SocialSecurityCards;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The station's reader of chip cards, where pcscd can be started; without it the station has all its other devices. */
final class StationChipCards implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationChipCards.class);

    private final List<ChipCard> cards = SocialSecurityCards.all();
    private final @Nullable SimulatedSmartCardReader reader = started();

    private static @Nullable SimulatedSmartCardReader started() {
        try {
            return SimulatedSmartCardReader.open();
        } catch (IOException missing) {
            LOG.warn("The station has no smart card reader: {}", missing.getMessage());
            return null;
        }
    }

    void addTo(DevicesYaml devices) {
        SimulatedSmartCardReader open = reader;
        if (open != null) {
            devices.with("smart-card-reader", "pcsc", "socket", open.socket(), "reader", SimulatedSmartCardReader.NAME);
        }
    }

    List<DemonstrationCard> all() {
        return cards.stream()
                .map(card -> new DemonstrationCard(card.id(), card.label()))
                .toList();
    }

    void insert(String id) throws IOException {
        ChipCard wanted = cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no chip card '" + id + "'; known are "
                        + cards.stream().map(ChipCard::id).toList()));
        reader().insert(wanted);
    }

    void withdraw() throws IOException {
        reader().withdraw();
    }

    void bring(SmartCardCondition condition) throws IOException {
        SmartCardConditions.bring(reader(), condition);
    }

    SmartCardState state() {
        SimulatedSmartCardReader open = reader;
        return open == null
                ? new SmartCardState(false, null, SmartCardCondition.READY)
                : new SmartCardState(true, open.card().map(ChipCard::id).orElse(null), SmartCardConditions.of(open));
    }

    private SimulatedSmartCardReader reader() throws IOException {
        SimulatedSmartCardReader open = reader;
        if (open == null) {
            throw new IOException("There is no smart card reader here: apt-get install pcscd vsmartcard-vpcd");
        }
        return open;
    }

    @Override
    public void close() {
        SimulatedSmartCardReader open = reader;
        if (open != null) {
            open.close();
        }
    }
}
