package fayi.kiosk.outbox;

import fayi.kiosk.hublink.HubLink;
import fayi.protocol.WireFormat;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A station that accepts submissions without pause and says after each that it is kept, until it is killed. */
final class OutboxVictim {
    private OutboxVictim() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        KnownHubFile known = new KnownHubFile(data, format);
        HubLink link = new HubLink(URI.create(arguments[1]), identity, known, format, Clock.systemUTC());
        Outbox outbox = Outbox.open(data, "demonstration-1", link::submit);
        byte[] sealed = new byte[100_000];
        while (true) {
            UUID key = UUID.randomUUID();
            String number = outbox.nextLocalNumber(LocalDate.parse("2026-03-01"));
            outbox.put(key, number, sealed, Instant.EPOCH);
            System.out.println(key + " " + number);
        }
    }
}
