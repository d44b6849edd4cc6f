import type { OwnSession } from '../server/show-check-in.ts'
import type { KeptSession } from './kept.ts'

/** What a phone needs of a session to name it without a network. */
export const forPhone = (session: OwnSession): Omit<KeptSession, 'employeeId'> => ({
	...{ id: session.id, title: session.title, where: session.where },
	...{ startsAt: session.startsAt, endsAt: session.endsAt }
})
