package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.paper.PaperMaker;
import fayi.device.driver.Devices;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.outbox.Outbox;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.WireFormat;
import fayi.provisioning.StationConfiguration;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What effects work with. Whoever made the parts closes them, after the effects.
 *
 * @param content what is served, which may be another a moment later
 * @param papers the maker of papers, made at its first use; thread-safe
 * @param laws opened at their first use; thread-safe
 * @param clock whose zone is the station's
 */
public record StationParts(
        StationConfiguration station,
        Devices devices,
        HubLink hub,
        Outbox outbox,
        CallEngine calls,
        TextInput input,
        Supplier<ContentLibrary> content,
        Supplier<PaperMaker> papers,
        OpenLaws laws,
        LivePictures pictures,
        WireFormat format,
        Clock clock) {}
