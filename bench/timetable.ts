import { below, chance } from '#optimisation/chance.ts'
import type { Courses, Lecture } from './courses.ts'

/** Points of a broken hard rule while searching. */
const HARD = 20
const HOT = 6
const COLD = 0.08
const DAY_MISSING = 5
const EMPTY = -1

/**
 * A course timetable by annealing: a lecture moves to another room and period, and changes places with
 * the lecture that is there. The same seed and steps give the same timetable, the best one seen.
 */
export function timetable(
	problem: Courses,
	{ seed, steps }: { seed: number; steps: number }
): Lecture[] {
	const random = chance(seed)
	const table = new Table(problem)
	const cells = table.cells
	for (const lecture of table.courseOf.keys()) {
		let cell = below(cells, random)
		while (table.holds(cell) !== EMPTY) cell = below(cells, random)
		table.put(lecture, cell)
	}
	let best = { points: table.points, at: table.at.slice() }
	for (let step = 0; step < steps && best.points > 0; step++) {
		const warmth = HOT * (COLD / HOT) ** (step / steps)
		const before = table.points
		const lecture = below(table.courseOf.length, random)
		const from = table.at[lecture]!
		const to = below(cells, random)
		if (from === to) continue
		const other = table.holds(to)
		table.swap(lecture, from, other, to)
		const worse = table.points - before
		if (worse > 0 && random() >= Math.exp(-worse / warmth)) table.swap(lecture, to, other, from)
		else if (table.points < best.points) best = { points: table.points, at: table.at.slice() }
	}
	return Array.from(best.at, (cell, lecture) => ({
		course: table.courseOf[lecture]!,
		...table.placeOf(cell)
	}))
}

/** Lectures in cells (room, period) with their points, counted as they come and go. */
class Table {
	points: number
	readonly cells: number
	/** By lecture: its course, its cell. */
	readonly courseOf: number[]
	readonly at: Int32Array
	private readonly problem: Courses
	private readonly periods: number
	private readonly inCell: Int32Array
	private readonly clashes: Uint8Array
	/** [course][room], [course][day], [curriculum][period]: how many lectures. */
	private readonly inRoom: Int32Array
	private readonly onDay: Int32Array
	private readonly ofCurriculum: Int32Array

	constructor(problem: Courses) {
		const { courses, rooms, days, periodsPerDay } = problem
		this.problem = problem
		this.points = courses.reduce((sum, { minDays }) => sum + DAY_MISSING * minDays, 0)
		this.periods = days * periodsPerDay
		this.cells = rooms.length * this.periods
		this.courseOf = courses.flatMap(({ lectures }, c) => Array<number>(lectures).fill(c))
		this.at = new Int32Array(this.courseOf.length).fill(EMPTY)
		this.inCell = new Int32Array(this.cells).fill(EMPTY)
		this.inRoom = new Int32Array(courses.length * rooms.length)
		this.onDay = new Int32Array(courses.length * days)
		this.ofCurriculum = new Int32Array(problem.curricula * this.periods)
		this.clashes = Uint8Array.from({ length: courses.length ** 2 }, (_, k) => {
			const one = courses[Math.floor(k / courses.length)]!
			const other = courses[k % courses.length]!
			const isShared = one.curricula.some((q) => other.curricula.includes(q))
			return Number(one === other || one.teacher === other.teacher || isShared)
		})
	}

	holds(cell: number): number {
		return this.inCell[cell]!
	}

	placeOf(cell: number): { room: number; period: number } {
		return { room: Math.floor(cell / this.periods), period: cell % this.periods }
	}

	/** `lecture` goes from one cell to the other; who is there, if anybody, comes back for it. */
	swap(lecture: number, from: number, other: number, to: number): void {
		this.take(lecture)
		if (other !== EMPTY) this.take(other)
		this.put(lecture, to)
		if (other !== EMPTY) this.put(other, from)
	}

	put(lecture: number, cell: number): void {
		const course = this.courseOf[lecture]!
		this.points += this.hardOf(course, cell)
		this.inCell[cell] = lecture
		this.at[lecture] = cell
		this.count(course, cell, 1)
	}

	private take(lecture: number): void {
		const course = this.courseOf[lecture]!
		const cell = this.at[lecture]!
		this.inCell[cell] = EMPTY
		this.count(course, cell, -1)
		this.points -= this.hardOf(course, cell)
	}

	/** What the others and the closed periods hold against a course in a cell. */
	private hardOf(course: number, cell: number): number {
		const { courses } = this.problem
		const { period } = this.placeOf(cell)
		let broken = Number(courses[course]!.closed.has(period))
		for (let there = period; there < this.cells; there += this.periods) {
			const other = this.inCell[there]!
			if (other !== EMPTY) broken += this.clashes[course * courses.length + this.courseOf[other]!]!
		}
		return HARD * broken
	}

	private count(course: number, cell: number, by: 1 | -1): void {
		const { courses, rooms, days, periodsPerDay } = this.problem
		const { students, minDays, curricula } = courses[course]!
		const { room, period } = this.placeOf(cell)
		const day = Math.floor(period / periodsPerDay)
		this.points += by * Math.max(0, students - rooms[room]!.seats)
		this.points += this.step(this.inRoom, course * rooms.length, rooms.length, room, by, (used) =>
			Math.max(0, used - 1)
		)
		this.points += this.step(
			this.onDay,
			course * days,
			days,
			day,
			by,
			(used) => DAY_MISSING * Math.max(0, minDays - used)
		)
		for (const q of curricula) {
			const first = q * this.periods + day * periodsPerDay
			this.points -= this.lonely(first)
			this.ofCurriculum[q * this.periods + period]! += by
			this.points += this.lonely(first)
		}
	}

	/** Counts one more or less in a row of counts; how the price of the number of counts in use moves. */
	private step(
		counts: Int32Array,
		first: number,
		length: number,
		place: number,
		by: 1 | -1,
		price: (used: number) => number
	): number {
		let used = 0
		for (let k = first; k < first + length; k++) if (counts[k]! > 0) used++
		const before = counts[first + place]!
		counts[first + place] = before + by
		const now = used + (before === 0 ? 1 : before + by === 0 ? -1 : 0)
		return now === used ? 0 : price(now) - price(used)
	}

	/** Points of a curriculum's day: two for each lecture with none before or after it. */
	private lonely(first: number): number {
		const { periodsPerDay } = this.problem
		let points = 0
		for (let k = 0; k < periodsPerDay; k++) {
			const here = this.ofCurriculum[first + k]!
			if (here === 0) continue
			const before = k > 0 && this.ofCurriculum[first + k - 1]! > 0
			const after = k + 1 < periodsPerDay && this.ofCurriculum[first + k + 1]! > 0
			if (!before && !after) points += 2 * here
		}
		return points
	}
}
