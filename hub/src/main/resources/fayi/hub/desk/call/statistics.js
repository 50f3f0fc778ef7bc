// The few counters of a connection's report (W3C webrtc-stats) that the desk judges a line by.

export const NOTHING = Object.freeze({
  framesDecoded: 0,
  framesSent: 0,
  audioBytesReceived: 0,
  packetsReceived: 0,
  packetsLost: 0,
  roundTripMs: 0,
});

/** Reads an RTCStatsReport. */
export function readStatistics(report) {
  const counts = {...NOTHING};
  for (const entry of report.values()) {
    if (entry.type === 'inbound-rtp') {
      counts.packetsReceived += entry.packetsReceived ?? 0;
      counts.packetsLost += entry.packetsLost ?? 0;
      if (entry.kind === 'video') counts.framesDecoded += entry.framesDecoded ?? 0;
      if (entry.kind === 'audio') counts.audioBytesReceived += entry.bytesReceived ?? 0;
    } else if (entry.type === 'outbound-rtp' && entry.kind === 'video') {
      counts.framesSent += entry.framesSent ?? 0;
    } else if (entry.type === 'candidate-pair' && entry.nominated && entry.currentRoundTripTime !== undefined) {
      counts.roundTripMs = entry.currentRoundTripTime * 1000;
    }
  }
  return counts;
}
