import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayTakePart } from '../access.ts'
import type { PresenceRule } from '../presence.ts'
import { findOwnSession } from './check-in.ts'
import { personCode } from './room-code.ts'
import { listAttending, type Attending } from './store/attendance.ts'

const HOUR = 3_600_000

/** A session as its participant sees it. The room's secret stays on the server. */
export type OwnSession = {
	id: string
	title: string
	topic: string
	where: string
	startsAt: Date
	endsAt: Date
	rule: PresenceRule
	arrivedAt: Date | null
	leftAt: Date | null
	/** For the committee's scanner. */
	ownCode: string
}

const shown = ({ secret, enrolmentId, ...session }: Attending): OwnSession => ({
	...{ id: session.id, title: session.title, topic: session.topic, where: session.where },
	...{ startsAt: session.startsAt, endsAt: session.endsAt, rule: session.rule },
	...{ arrivedAt: session.arrivedAt, leftAt: session.leftAt },
	ownCode: personCode(secret, enrolmentId!)
})

/** One session that the actor has a seat in, with their own coming and going. */
export async function showCheckIn(ctx: Context, { sesi }: { sesi: string }): Promise<OwnSession> {
	authorize(mayTakePart(ctx.actor))
	return shown(await findOwnSession(ctx, sesi))
}

/** The actor's sessions of today and the days around it. */
export async function listCheckIns(ctx: Context): Promise<OwnSession[]> {
	authorize(mayTakePart(ctx.actor))
	const now = ctx.now.getTime()
	const span = { from: new Date(now - 12 * HOUR), to: new Date(now + 36 * HOUR) }
	const own = await listAttending(ctx.db, ctx.actor.employeeId!, span)
	return own.filter(({ calledOff }) => !calledOff).map(shown)
}

/** For whom this browser may sign. */
export const phoneOwner = ({ actor }: Context): { employeeId: string; name: string } => {
	authorize(mayTakePart(actor))
	return { employeeId: actor.employeeId!, name: actor.name }
}
