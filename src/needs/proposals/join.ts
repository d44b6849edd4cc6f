/** What a joint proposal says of the proposals it is made of. Pure. */
import { urgencies, type Content, type Proposal } from './model.ts'

type Part = Pick<
	Proposal,
	| 'id'
	| 'agency'
	| 'agencyId'
	| 'evidence'
	| 'target'
	| 'targetKind'
	| 'formCode'
	| 'urgency'
	| 'authors'
>

const BETWEEN = '\n\n'

const saidBy = (part: Pick<Part, 'agency' | 'evidence' | 'target'>, key: 'evidence' | 'target') =>
	`${part.agency}: ${part[key]}`

/** What a joint proposal says without the parts that leave it, where their words still stand as they were joined. */
export function withoutParts(
	joint: Pick<Part, 'evidence' | 'target'>,
	leaving: readonly Pick<Part, 'agency' | 'evidence' | 'target'>[]
): Pick<Part, 'evidence' | 'target'> {
	const rest = (key: 'evidence' | 'target') =>
		leaving
			.reduce((text, part) => {
				const said = saidBy(part, key)
				return [`${BETWEEN}${said}`, `${said}${BETWEEN}`].reduce(
					(left, piece) => left.replace(piece, () => ''),
					text
				)
			}, joint[key])
			.trim()
	return { evidence: rest('evidence'), target: rest('target') }
}

/**
 * The lead's agency and form; everybody's evidence and targets, each under its agency's name; the highest urgency; the RPJMD
 * where one of them serves it; all who wrote any of them. `parts` are two or more.
 */
export function joinParts(
	parts: readonly Part[],
	{ leadId, title, competencyId }: { leadId: string; title: string; competencyId: string }
): Content & { authors: string[] } {
	const lead = parts.find(({ id }) => id === leadId) ?? parts[0]!
	const ordered = [lead, ...parts.filter((part) => part !== lead)]
	const together = (key: 'evidence' | 'target') =>
		ordered.map((part) => saidBy(part, key)).join(BETWEEN)
	const highest = Math.max(...ordered.map(({ urgency }) => urgencies.indexOf(urgency ?? 'normal')))
	return {
		agencyId: lead.agencyId,
		title,
		competencyId,
		evidence: together('evidence'),
		targetKind: ordered.some(({ targetKind }) => targetKind === 'rpjmd') ? 'rpjmd' : 'agency',
		target: together('target'),
		formCode: lead.formCode,
		urgency: urgencies[highest]!,
		authors: [...new Set(ordered.flatMap(({ authors }) => authors))]
	}
}
