// Moments and durations as a person reads them. China has one time zone, whatever the browser's clock thinks.
import {language, say} from './language.js';

const ZONE = 'Asia/Shanghai';

/** Milliseconds of one of the hub's moments (ISO 8601, perhaps with a zone's name after it). */
export function milliseconds(moment) {
  return Date.parse(moment.replace(/\[.*\]$/, ''));
}

export function dayAndTime(moment) {
  return new Intl.DateTimeFormat(language.value, {timeZone: ZONE, dateStyle: 'medium', timeStyle: 'short'})
    .format(milliseconds(moment));
}

export function timeOfDay(moment) {
  return new Intl.DateTimeFormat(language.value, {timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false})
    .format(milliseconds(moment));
}

/** `isoDay` (2026-11-25) in words; a day has no zone. */
export function day(isoDay) {
  return new Intl.DateTimeFormat(language.value, {timeZone: 'UTC', dateStyle: 'medium'})
    .format(Date.parse(`${isoDay}T00:00:00Z`));
}

export function duration(spent) {
  const seconds = Math.max(0, Math.floor(spent / 1000));
  const parts = {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
  if (parts.hours > 0) return say('duration.hours', parts);
  return parts.minutes > 0 ? say('duration.minutes', parts) : say('duration.seconds', parts);
}

/** Full years from `isoDay` to the moment `now` in milliseconds. */
export function age(isoDay, now) {
  const today = new Intl.DateTimeFormat('en-CA', {timeZone: ZONE}).format(now);
  return Number(today.slice(0, 4)) - Number(isoDay.slice(0, 4)) - (today.slice(5) < isoDay.slice(5) ? 1 : 0);
}
