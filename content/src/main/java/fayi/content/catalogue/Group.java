package fayi.content.catalogue;

import fayi.content.text.LocalizedText;

/**
 * Services that belong together as a villager thinks: wages, family, land and house, ...
 *
 * @param icon the Material Design icon's name
 * @param title as it stands on a button
 * @param summary one sentence
 */
public record Group(String id, String icon, LocalizedText title, LocalizedText summary) implements Choice {}
