package fayi.hub.matter;

import fayi.hub.security.ColumnCipher;
import fayi.protocol.Opinion;
import fayi.protocol.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Encrypts and decrypts what is personal in a matter, each value bound to its place. Thread-safe. */
public final class MatterCipher {
    private final ColumnCipher cipher;
    private final WireFormat format;

    /** With this key. */
    public MatterCipher(ColumnCipher cipher, WireFormat format) {
        this.cipher = cipher;
        this.format = format;
    }

    /** For the matter {@code key}. */
    public byte[] encrypt(UUID key, PersonalPart part) {
        return cipher.encrypt("matter:" + key, format.write(part));
    }

    /** From the matter {@code key}. */
    public PersonalPart decrypt(UUID key, byte[] encrypted) {
        return format.read(cipher.decrypt("matter:" + key, encrypted), PersonalPart.class);
    }

    /** One paper for the matter {@code key}. */
    public byte[] encryptPaper(UUID key, String name, byte[] content) {
        return cipher.encrypt("paper:" + key + ":" + name, content);
    }

    /** One paper from the matter {@code key}. */
    public byte[] decryptPaper(UUID key, String name, byte[] encrypted) {
        return cipher.decrypt("paper:" + key + ":" + name, encrypted);
    }

    /** Why the matter {@code key} goes first. */
    public byte[] encryptReason(UUID key, String reason) {
        return cipher.encrypt("priority:" + key, reason.getBytes(StandardCharsets.UTF_8));
    }

    /** Why the matter {@code key} goes first. */
    public String decryptReason(UUID key, byte[] encrypted) {
        return new String(cipher.decrypt("priority:" + key, encrypted), StandardCharsets.UTF_8);
    }

    /** The opinion written for a ticket. */
    public byte[] encryptOpinion(Opinion opinion) {
        return cipher.encrypt("opinion:" + opinion.ticketId(), format.write(opinion));
    }

    /** The opinion written for the ticket {@code id}. */
    public Opinion decryptOpinion(String id, byte[] encrypted) {
        return format.read(cipher.decrypt("opinion:" + id, encrypted), Opinion.class);
    }
}
