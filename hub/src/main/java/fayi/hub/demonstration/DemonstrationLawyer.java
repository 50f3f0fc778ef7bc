package fayi.hub.demonstration;

import fayi.hub.store.LawyerRecord;

/** An invented lawyer with a published password. */
record DemonstrationLawyer(LawyerRecord lawyer, String password, String totpSecret) {}
