/** What the room's QR says: opening it changes nothing, one press there does. */
export const roomAddress = ({ origin }: URL, sessionId: string, code: string): string =>
	`${origin}/hadir/${sessionId}?k=${code}`
