import { existsSync, readFileSync } from 'node:fs'
import { checkCalendar } from '#optimisation/calendar/check-calendar.ts'
import { checkSeating } from '#optimisation/calendar/check-seating.ts'
import { USUAL_CALENDAR_SETTINGS, USUAL_SEAT_SETTINGS } from '#optimisation/calendar/model.ts'
import { solveCalendar } from '#optimisation/calendar/solve-calendar.ts'
import { solveSeats } from '#optimisation/calendar/solve-seats.ts'
import { readCourses, scoreCourses } from './courses.ts'
import { timetable } from './timetable.ts'
import { generateCalendar, USUAL_SIZE } from './generate-calendar.ts'
import { generateSeats } from './generate-seats.ts'
import type { Row } from './run.ts'

const PEOPLE = 3000
const COMP01 = new URL('../../shared/fixtures/assignment/comp01.ctt', import.meta.url)

type Run = Record<string, number>
type Target = { metric: string; unit: string; most: number | null; of: 'median' | 'worst' }

/**
 * Calendars and seats of made-up governments with `BINA_BENCH_SEEDS` (1,2,3,4,5); times are medians
 * over the seeds, all else the worst of them. The public course timetable comp01 is solved too where
 * its file is at hand.
 */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
	const seeds = (process.env.BINA_BENCH_SEEDS ?? '1,2,3,4,5').split(',').map(Number)
	const calendars: Run[] = []
	const planted: Run[] = []
	const crowded: Run[] = []
	for (const seed of seeds) {
		calendars.push(await calendarOnce(seed))
		planted.push(seatsOnce(seed, true))
		crowded.push(seatsOnce(seed, false))
	}
	const { batches, weeks, rooms } = USUAL_SIZE
	return {
		name: 'calendar',
		rows: [
			...rowsOf(`${batches} × ${weeks} × ${rooms}`, calendars, [
				{ metric: 'gap', unit: 'share', most: 0.01, of: 'worst' },
				{ metric: 'wall_s', unit: 's', most: 3, of: 'median' },
				{ metric: 'left_out', unit: 'batches', most: 0, of: 'worst' },
				{ metric: 'violations', unit: 'rules', most: 0, of: 'worst' },
				{ metric: 'check_ms', unit: 'ms', most: 100, of: 'median' }
			]),
			...rowsOf(`seats ${PEOPLE}`, planted, [
				{ metric: 'violations', unit: 'rules', most: 0, of: 'worst' },
				{ metric: 'unseated', unit: 'seats', most: 0, of: 'worst' },
				{ metric: 'asked', unit: 'seats', most: null, of: 'median' },
				{ metric: 'wall_s', unit: 's', most: 3, of: 'median' },
				{ metric: 'check_ms', unit: 'ms', most: 100, of: 'median' }
			]),
			...rowsOf(`seats ${PEOPLE} crowded`, crowded, [
				{ metric: 'violations', unit: 'rules', most: 0, of: 'worst' },
				{ metric: 'unexplained', unit: 'seats', most: 0, of: 'worst' },
				{ metric: 'unseated', unit: 'seats', most: null, of: 'median' },
				{ metric: 'wall_s', unit: 's', most: 3, of: 'median' }
			]),
			...comp01()
		]
	}
}

async function calendarOnce(seed: number): Promise<Run> {
	const problem = generateCalendar({ ...USUAL_SIZE, seed })
	const [{ calendar, gap, leftOut }, wall_s] = await timed(() =>
		solveCalendar(problem, USUAL_CALENDAR_SETTINGS)
	)
	const [{ violations }, check_s] = await timed(() => checkCalendar(problem, calendar))
	return {
		gap,
		wall_s,
		left_out: leftOut.length,
		violations: violations.length,
		check_ms: 1000 * check_s
	}
}

function seatsOnce(seed: number, isPlanted: boolean): Run {
	const problem = generateSeats({ people: PEOPLE, seed, planted: isPlanted })
	const started = performance.now()
	const { seating, asked, unseated } = solveSeats(problem, USUAL_SEAT_SETTINGS)
	const solved = performance.now()
	const { violations } = checkSeating(problem, seating)
	return {
		asked,
		wall_s: (solved - started) / 1000,
		check_ms: performance.now() - solved,
		violations: violations.length,
		unseated: unseated.length,
		unexplained: unseated.filter(({ blocks }) => blocks.length === 0).length
	}
}

/** Course timetable of the competition ITC-2007; the best known costs 5. */
function comp01(): Row[] {
	if (!existsSync(COMP01)) return []
	const courses = readCourses(readFileSync(COMP01, 'utf8'))
	const started = performance.now()
	const { hard, cost } = scoreCourses(courses, timetable(courses, { seed: 1, steps: 4_000_000 }))
	const wall_s = (performance.now() - started) / 1000
	return rowsOf(
		'comp01',
		[{ hard, cost, wall_s }],
		[
			{ metric: 'hard', unit: 'rules', most: 0, of: 'worst' },
			{ metric: 'cost', unit: 'points', most: 10, of: 'worst' },
			{ metric: 'wall_s', unit: 's', most: null, of: 'median' }
		]
	)
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
	const started = performance.now()
	const done = await work()
	return [done, (performance.now() - started) / 1000]
}

const rowsOf = (name: string, runs: readonly Run[], targets: Target[]): Row[] =>
	targets.map(({ metric, unit, most, of }) => {
		const sorted = runs.map((run) => run[metric]!).toSorted((x, y) => x - y)
		const value = of === 'worst' ? sorted.at(-1)! : sorted[sorted.length >> 1]!
		return {
			case: name,
			metric,
			value: Number(value.toPrecision(4)),
			unit,
			target: most,
			better: 'lower',
			met: most === null ? null : value <= most
		}
	})
