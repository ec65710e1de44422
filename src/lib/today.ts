/** The day it is now in Ukraine, `YYYY-MM-DD`. */
export function today(): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' }).format(new Date());
}
