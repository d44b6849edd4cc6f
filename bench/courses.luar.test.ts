import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCourses, readLectures, scoreCourses } from './courses.ts'

/** The competition's own files, which have no licence and so are not ours to keep. */
const file = (name: string) => new URL(`../../shared/fixtures/assignment/${name}`, import.meta.url)

test.runIf(existsSync(file('comp01.ctt')))('comp01 and its published solution of cost 5', () => {
	const problem = readCourses(readFileSync(file('comp01.ctt'), 'utf8'))
	const lectures = readLectures(problem, readFileSync(file('comp01.cost5.sol'), 'utf8'))
	expect(lectures).toHaveLength(160)
	expect(scoreCourses(problem, lectures)).toEqual({
		hard: 0,
		cost: 5,
		capacity: 4,
		workingDays: 0,
		compactness: 0,
		stability: 1
	})
})
