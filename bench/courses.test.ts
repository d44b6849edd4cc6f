import { expect, test } from 'vitest'
import { readCourses, readLectures, scoreCourses } from './courses.ts'
import { timetable } from './timetable.ts'

/** Our own small problem in the competition's format. */
const problem = readCourses(`Name: Kecil
Courses: 3
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
a guru1 2 2 10
b guru2 2 1 25
c guru1 1 1 5

ROOMS:
besar 20
kecil 8

CURRICULA:
q 2 a b

UNAVAILABILITY_CONSTRAINTS:
c 0 0

END.
`)

test.each([
	// a on both days beside b: only b's five people too many, twice
	['fair', 'a besar 0 0\nb besar 0 1\na besar 1 0\nb besar 1 1\nc kecil 1 2', 0, 10],
	// a in the small room once (2 too many, 1 for the second room), on one day (5 for the day lost)
	['one day', 'a besar 0 0\na kecil 0 1\nb besar 1 0\nb besar 1 1\nc kecil 1 2', 0, 10 + 2 + 1 + 5],
	// lonely lectures of the curriculum: all four
	['lonely', 'a besar 0 0\nb besar 0 2\na besar 1 0\nb besar 1 2\nc kecil 0 1', 0, 10 + 8],
	// c when it is closed and its teacher teaches a; two in one room
	['broken', 'a besar 0 0\nb besar 0 1\na besar 1 0\nb besar 1 1\nc besar 0 0', 3, 10],
	// c is not held: a lecture, and its day
	['short', 'a besar 0 0\nb besar 0 1\nb besar 1 1\na besar 1 0', 1, 10 + 5]
])('%s', (_, text, hard, cost) => {
	expect(scoreCourses(problem, readLectures(problem, text))).toMatchObject({ hard, cost })
})

test('annealing finds the best timetable of the small problem, and the same one each time', () => {
	const found = timetable(problem, { seed: 1, steps: 20_000 })
	expect(scoreCourses(problem, found)).toMatchObject({ hard: 0, cost: 10 })
	expect(timetable(problem, { seed: 1, steps: 20_000 })).toEqual(found)
})
