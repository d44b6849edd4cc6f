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
		ordered.map((part) => `${part.agency}: ${part[key]}`).join('\n\n')
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
