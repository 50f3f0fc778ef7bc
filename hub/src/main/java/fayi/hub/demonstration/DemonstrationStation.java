package fayi.hub.demonstration;

import fayi.hub.store.StationPlace;

/** An invented station. */
record DemonstrationStation(String id, String name, StationPlace place) {}
