import type { FollowedMessage } from '#needs/message.ts'
import { listing, longDate, monthName } from '#platform/i18n/format.ts'
import type { Fate, LinkedActivity } from './citizens.ts'

/** One of the four steps that a citizen follows. `going`: begun, not finished. */
export type Step = { title: string; state: 'done' | 'going' | 'todo'; text: string }

/**
 * 'Anda sampaikan → kami rencanakan → dilaksanakan → hasilnya', as far as each really is. What is not known to have happened is
 * said to be still to come.
 */
export function stepsOf(
	{
		receivedAt,
		state,
		replies,
		closedAt
	}: Pick<FollowedMessage, 'receivedAt' | 'state' | 'replies' | 'closedAt'>,
	{ activities, uses }: Fate
): Step[] {
	const planned = activities.filter(({ year }) => year !== null)
	const decreed = planned.some((activity) => activity.decreed)
	const held = uses.filter(({ usedOn }) => usedOn !== null)
	const results = held.filter(({ outcome }) => outcome !== '')
	const isOver = state === 'closed' && closedAt !== null && activities.length === 0
	const later = isOver ? 'Tidak ada kegiatan untuk ini; jawabannya ada di bawah.' : undefined
	return [
		{ title: 'Anda sampaikan', state: 'done', text: `Kami terima ${longDate(receivedAt)}.` },
		{
			title: 'Kami rencanakan',
			state: decreed ? 'done' : activities.length > 0 ? 'going' : 'todo',
			text:
				planned.length > 0
					? `${listing(planned.map(inPlan))}.`
					: activities.length > 0
						? `Kami mengusulkan ${listing(activities.map(({ title }) => title))}. Belum masuk rencana.`
						: (later ??
							(replies.length > 0
								? 'Belum ada kegiatan yang direncanakan.'
								: 'Belum. Kami masih membacanya.'))
		},
		{
			title: 'Dilaksanakan',
			state: held.length > 0 ? 'done' : 'todo',
			text:
				held.length > 0
					? `${listing(held.map(({ activity, usedOn }) => `Dibahas dalam ${activity}, ${longDate(usedOn!)}`))}.`
					: (later ?? 'Belum.')
		},
		{
			title: 'Hasilnya',
			state: results.length > 0 ? 'done' : 'todo',
			text:
				results.length > 0 ? results.map(({ outcome }) => outcome).join('\n') : (later ?? 'Belum.')
		}
	]
}

const inPlan = ({ title, year, month, decreed }: LinkedActivity): string => {
	const when = `${year}${month ? `, mulai ${monthName(month)}` : ''}`
	return decreed
		? `${title} masuk rencana ${when}`
		: `${title} ada di konsep rencana ${when}, dan menunggu ditetapkan`
}
