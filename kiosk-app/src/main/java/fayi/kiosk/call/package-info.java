/**
 * The station's side of a consultation: picture and sound between the kiosk and the lawyer's browser by WebRTC. Nothing
 * else in the house touches the WebRTC library, and nothing here knows screens, devices or the hub: signals, camera
 * pictures and events pass as plain values.
 */
@NullMarked
package fayi.kiosk.call;

import org.jspecify.annotations.NullMarked;
