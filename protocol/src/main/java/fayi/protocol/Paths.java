package fayi.protocol;

/** The hub's addresses, relative to its root. Those under {@code /api/desk} are the desk's, all others a station's. */
public final class Paths {
    /** POST {@link EnrolmentRequest}, no token: 200 {@link EnrolmentAnswer}, 403 enrolment-refused. */
    public static final String ENROLMENT = "/api/enrolment";
    /** POST {@link TokenRequest}, no token: 200 {@link TokenAnswer}, 401 station-unknown. */
    public static final String TOKEN = "/api/token";
    /** POST {@link SubmissionOffer}: 200 {@link SubmissionState}. The same key again answers with how far it is. */
    public static final String SUBMISSIONS = "/api/submissions";
    /** GET: {@link SubmissionState}. PATCH with header Upload-Offset and raw bytes: 200 state, 409 offset-mismatch. */
    public static final String SUBMISSION = "/api/submissions/{key}";
    /** POST {@link TrackRequest}: 200 {@link TrackAnswer}. */
    public static final String TRACK = "/api/track";
    /** POST {@link TicketRequest}: 200 {@link TicketState}. */
    public static final String TICKETS = "/api/tickets";
    /** GET: {@link TicketState}. DELETE: the person leaves the queue or the call. */
    public static final String TICKET = "/api/tickets/{ticket}";
    /** WebSocket, {@code ?after=sequence}: sends {@link SignalEnvelope}, takes {@link Signal}. */
    public static final String SIGNALS = "/api/tickets/{ticket}/signals";
    /** GET: {@link IceServers}. */
    public static final String ICE = "/api/ice";
    /** POST {@link Rating}: 204, 409 already-rated. */
    public static final String RATINGS = "/api/ratings";
    /**
     * GET {@code ?have=counter}: 200 {@link PackAnswer}, 204 when the station has the newest or there is none. POST
     * {@link PackOffer}, no token, because signatures decide: 200 {@link PackState}, 403 pack-refused, 503 pack-busy.
     */
    public static final String PACK = "/api/pack";
    /**
     * GET {@code ?from=offset&base=sha256}: a piece of a file from there on, leaning on the bytes under {@code base} where
     * the hub has them (fayi.content.pack.PackPiece). PUT {@code ?from=offset&counter=counter}, no token, raw bytes of a file that the
     * offered pack lacks: 204, 409 with header Upload-Offset.
     */
    public static final String PACK_OBJECT = "/api/pack/objects/{sha256}";
    /**
     * PUT raw bytes ({@link fayi.protocol.taken.SealedPage}): 200 {@link fayi.protocol.taken.TakenAnswer}, the same again for
     * the same bytes; 409 taken-other, 429 taken-too-many.
     */
    public static final String TAKEN = "/api/taken/{id}";
    /**
     * POST {@link fayi.protocol.taken.TakenOpening}, no token: 200 and the raw bytes, once for one opener; 410 taken-opened,
     * taken-over; 404 taken-unknown.
     */
    public static final String TAKEN_OPEN = "/api/taken/{id}/open";
    /** POST {@link fayi.protocol.taken.TakenOpening}, no token: 204; this opener has all, so the bytes are deleted. */
    public static final String TAKEN_KEPT = "/api/taken/{id}/kept";
    /** GET, no token: the page of what was taken along; asking for it opens nothing. */
    public static final String TAKE = "/take/{id}";
    /**
     * An unfinished interview, sealed by a station; {@code lookup} is derived from what only its person has. PUT raw bytes: 200
     * {@link UnfinishedAnswer}. DELETE: 204, it was taken up again, or is not there.
     */
    public static final String UNFINISHED = "/api/unfinished/{lookup}";
    /** POST: 200 and the raw bytes, 404 unfinished-unknown, 429 too-many-requests. */
    public static final String UNFINISHED_READ = "/api/unfinished/{lookup}/read";
    /** GET, no token: 200 when the hub can serve. */
    public static final String HEALTH = "/api/health";

    /** POST {@link SignInRequest}: 200 {@link DeskSession} and cookie. GET: the session. DELETE: sign out. */
    public static final String DESK_SESSION = "/api/desk/session";
    /** GET: {@link DeskQueue}. */
    public static final String DESK_QUEUE = "/api/desk/queue";
    /** WebSocket: the text {@code queue} whenever the queue has changed; the page then asks for it. */
    public static final String DESK_EVENTS = "/api/desk/events";
    /** POST: 200 {@link TicketState}, 409 ticket-taken. */
    public static final String DESK_CLAIM = "/api/desk/tickets/{ticket}/claim";
    /** WebSocket as {@link #SIGNALS}, for the lawyer who holds the ticket. */
    public static final String DESK_SIGNALS = "/api/desk/tickets/{ticket}/signals";
    /** POST {@link OpinionDraft}: 200 {@link Opinion}. */
    public static final String DESK_OPINION = "/api/desk/tickets/{ticket}/opinion";
    /** POST: 204, ends the consultation. */
    public static final String DESK_END = "/api/desk/tickets/{ticket}/end";
    /** GET: {@link DeskMatter}, for the holder of its ticket. */
    public static final String DESK_MATTER = "/api/desk/matters/{number}";
    /** GET: the bytes of one paper. */
    public static final String DESK_PAPER = "/api/desk/matters/{number}/papers/{name}";
    /** GET: {@link IceServers}. */
    public static final String DESK_ICE = "/api/desk/ice";

    private Paths() {}
}
