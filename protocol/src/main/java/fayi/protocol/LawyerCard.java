package fayi.protocol;

/** Who is on the screen: always shown beside the picture. */
public record LawyerCard(String name, String office, String licence) {}
