import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import { roomsAt, teachersAt } from './insert.ts'
import type { Block, LeftOut } from './model.ts'

/** Why each batch that is left out has no place, start by start. */
export function whyLeftOut(frame: Frame, board: Board): LeftOut[] {
	return board.placed.flatMap((placement, batch) => {
		if (placement) return []
		const blocks = frame.choices[batch]!.starts.map(({ week }) =>
			blockAt(frame, board, batch, week)
		).sort((x, y) => x.start - y.start)
		return [{ batch, rule: mostFrequent(blocks), blocks }]
	})
}

/** The first rule that stands in the way, from the hardest to help to the easiest. */
function blockAt(frame: Frame, board: Board, batch: number, start: number): Block {
	const { rooms, groups, duration } = frame.choices[batch]!
	if (rooms?.length === 0) return { start, rule: 'seats', by: [] }
	const takers = (taken: { by: number[] }[]) => [...new Set(taken.flatMap(({ by }) => by))]
	const teachers = teachersAt(frame, board, batch, start)
	if (teachers.every(({ by }) => by.length > 0))
		return { start, rule: 'facilitator', by: takers(teachers) }
	const halls = roomsAt(frame, board, batch, start)
	if (halls.every(({ by }) => by.length > 0)) return { start, rule: 'room', by: takers(halls) }
	return { start, rule: 'group', by: [...new Set(board.clashing(groups, start, duration))] }
}

function mostFrequent(blocks: readonly Block[]): LeftOut['rule'] {
	const count = (rule: Block['rule']) => blocks.filter((block) => block.rule === rule).length
	const rules = ['seats', 'facilitator', 'room', 'group'] as const
	const [first] = [...rules].sort((x, y) => count(y) - count(x))
	return blocks.length === 0 ? 'start' : first!
}
