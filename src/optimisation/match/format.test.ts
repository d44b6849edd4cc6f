import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFault } from '../fault.ts'
import { matchAnswer, readMatchProblem } from './format.ts'
import { match } from './match.ts'

const page = readFileSync('docs/pasangkan-format.md', 'utf8')
const [[, example = ''] = [], [, answer = ''] = []] = [...page.matchAll(/```json\n(.*?)```/gs)]

type File = {
	version: number
	settings?: object
	problem: {
		skor?: number
		pairs: { seeker: number; host: number; score: number }[]
		forbidden?: { seeker: number; host: number }[]
	}
}
type Change = (file: File) => unknown
const other = (change: Change) => {
	const file = JSON.parse(example) as File
	change(file)
	return readMatchProblem(JSON.stringify(file))
}

test('the example of the page gives the answer of the page', () => {
	const read = readMatchProblem(example)
	if (isFault(read)) throw new Error(read.sentence)
	expect(matchAnswer(match(read.problem, read.settings))).toEqual(JSON.parse(answer))
})

test.each<[string, Change, string]>([
	[
		'a seeker that is none',
		(file) => (file.problem.pairs[0]!.seeker = 9),
		'problem.pairs[0].seeker harus kurang dari 3'
	],
	[
		'a host that is none',
		(file) => (file.problem.pairs[0]!.host = 9),
		'problem.pairs[0].host harus kurang dari 2'
	],
	[
		'a pair twice',
		(file) => file.problem.pairs.push(file.problem.pairs[0]!),
		'sudah ada sebelumnya'
	],
	['a score of nothing', (file) => (file.problem.pairs[0]!.score = 0), 'harus lebih dari 0'],
	['an unknown way', (file) => (file.settings = { method: 'lain' }), '"best" atau "stable"'],
	['a version of tomorrow', (file) => (file.version = 2), 'perbarui Bina'],
	['a field with another name', (file) => (file.problem.skor = 1), 'problem.skor tidak dikenal']
])('%s is named', (_, change, sentence) => {
	expect(other(change)).toMatchObject({ sentence: expect.stringContaining(sentence) })
})

test('what is forbidden is left out, also where it is no pair', () => {
	const read = other(
		(file) =>
			(file.problem.forbidden = [
				{ seeker: 0, host: 0 },
				{ seeker: 99, host: 99 }
			])
	)
	if (isFault(read)) throw new Error(read.sentence)
	expect(match(read.problem).hostOf[0]).toBe(1)
})
