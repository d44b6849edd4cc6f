import { waiting as hours } from '#hours/server/waiting.ts'
import { waiting as needs } from '#needs/server/waiting.ts'
import { waiting as messages } from '#needs/server/waiting-messages.ts'
import { waiting as corrections } from '#people/server/waiting-corrections.ts'
import { waiting as people } from '#people/server/waiting.ts'
import { waiting as joints } from '#plan/server/waiting-joints.ts'
import { waiting as plan } from '#plan/server/waiting.ts'
import { waiting as backups } from '#platform/backup/waiting.ts'
import type { Context } from '#platform/context.ts'
import { waiting as letters } from '#platform/mail/waiting.ts'
import { waiting as incidents } from '#platform/privacy/waiting.ts'
import type { Waiting } from '#platform/waiting.ts'
import { waiting as training } from '#training/server/waiting.ts'

/** What each slice has waiting for the person; every slice adds its own. */
const sources: readonly ((ctx: Context) => Promise<Waiting[]>)[] = [
	people,
	hours,
	corrections,
	needs,
	messages,
	plan,
	joints,
	training,
	backups,
	letters,
	incidents
]

const ORDER = { today: 0, soon: 1, week: 2 }

/** All that waits for the actor, the most urgent first. */
export async function listWaiting(ctx: Context): Promise<Waiting[]> {
	const all = await Promise.all(sources.map((source) => source(ctx)))
	return all.flat().sort((a, b) => ORDER[a.urgency] - ORDER[b.urgency])
}
