/** Time in Ukraine as iCalendar files say it: UTC+2, and UTC+3 from the last Sunday of March to that of October. */

export const ZONE = 'Europe/Kyiv';

const rule = (name: string, month: number, from: string, to: string, at: string) => [
	`BEGIN:${name}`,
	`DTSTART:1997${String(month).padStart(2, '0')}${at}`,
	`RRULE:FREQ=YEARLY;BYMONTH=${String(month)};BYDAY=-1SU`,
	`TZOFFSETFROM:${from}`,
	`TZOFFSETTO:${to}`,
	`TZNAME:${name === 'DAYLIGHT' ? 'EEST' : 'EET'}`,
	`END:${name}`,
];

/** Programs that do not know the zone by its name, which changed from Kiev in 2022, read its rules. */
export const zoneLines: readonly string[] = [
	'BEGIN:VTIMEZONE',
	`TZID:${ZONE}`,
	...rule('DAYLIGHT', 3, '+0200', '+0300', '30T030000'),
	...rule('STANDARD', 10, '+0300', '+0200', '26T040000'),
	'END:VTIMEZONE',
];
