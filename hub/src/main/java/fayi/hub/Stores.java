package fayi.hub;

import fayi.hub.store.AuditStore;
import fayi.hub.store.Database;
import fayi.hub.store.DeskSessionStore;
import fayi.hub.store.LawyerStore;
import fayi.hub.store.MatterStore;
import fayi.hub.store.PresenceStore;
import fayi.hub.store.PublishedPackStore;
import fayi.hub.store.RatingStore;
import fayi.hub.store.RequestCountStore;
import fayi.hub.store.SignalStore;
import fayi.hub.store.StationStore;
import fayi.hub.store.TakenPageStore;
import fayi.hub.store.TicketStore;
import fayi.hub.store.UnfinishedStore;
import fayi.hub.store.UploadStore;
import fayi.protocol.WireFormat;

/** All stores over one database. */
record Stores(
        StationStore stations,
        RequestCountStore counts,
        UploadStore uploads,
        MatterStore matters,
        SignalStore signals,
        TicketStore tickets,
        PresenceStore presence,
        RatingStore ratings,
        LawyerStore lawyers,
        DeskSessionStore sessions,
        AuditStore audit,
        PublishedPackStore packs,
        TakenPageStore takenPages,
        UnfinishedStore unfinished) {
    static Stores over(Database database, WireFormat format) {
        SignalStore signals = new SignalStore(database, format);
        TicketStore tickets = new TicketStore(database, signals);
        return new Stores(
                new StationStore(database),
                new RequestCountStore(database),
                new UploadStore(database),
                new MatterStore(database),
                signals,
                tickets,
                new PresenceStore(database, signals, tickets),
                new RatingStore(database),
                new LawyerStore(database),
                new DeskSessionStore(database),
                new AuditStore(database),
                new PublishedPackStore(database),
                new TakenPageStore(database),
                new UnfinishedStore(database));
    }
}
