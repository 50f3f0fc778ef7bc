package fayi.content.pack;

/** Why a pack is not taken. The station goes on with the one it has. */
public enum PackRefusal {
    /** It is no pack. */
    MALFORMED,
    /** It is of another line of packs, or nobody signed it who is trusted here. */
    FOREIGN,
    /** Trusted signers are fewer than the station asks for. */
    TOO_FEW_SIGNATURES,
    /** A signature or a file does not fit: something was changed on the way or on the disk. */
    TAMPERED,
    /** Its time is over. */
    EXPIRED,
    /** Its counter is not above the one the station has, or has seen. */
    OLDER
}
