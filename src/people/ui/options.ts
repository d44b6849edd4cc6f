import { positionKinds, type PositionKind, type Tier } from '../model.ts'
import { positionKindWords, positionText } from '../words.ts'

type Choice = { value: string; label: string }

/** Words of an enumeration as options, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(words).map(([value, label]) => ({ value, label }))

const DEEPER = '\u2003'

/** Agencies in the order of their tree, each set in as deep as it stands. */
export const agencyOptions = (
	agencies: readonly { id: string; name: string; depth: number }[]
): Choice[] =>
	agencies.map(({ id, name, depth }) => ({ value: id, label: DEEPER.repeat(depth) + name }))

/** Positions by kind, to stand in groups. */
export const positionGroups = (
	positions: readonly { id: string; title: string; kind: PositionKind; tier: Tier }[]
): { label: string; options: Choice[] }[] =>
	positionKinds
		.map((kind) => ({
			label: positionKindWords[kind],
			options: positions
				.filter((position) => position.kind === kind)
				.map((position) => ({ value: position.id, label: positionText(position) }))
		}))
		.filter(({ options }) => options.length > 0)
