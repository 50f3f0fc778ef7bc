package fayi.content.catalogue;

import fayi.content.text.LocalizedText;

/** What can be chosen on the home screen, and on the pages behind it. */
public sealed interface Choice permits Service, Group, Theme, Entrance {
    /** Its name among its kind: lower case, digits and hyphens. */
    String id();

    /** A Material Design icon's name, such as {@code mdi2s-scale-balance}. */
    String icon();

    /** As it stands on a button. */
    LocalizedText title();

    /** One sentence. */
    LocalizedText summary();
}
