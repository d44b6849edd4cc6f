import { expect, test } from 'vitest'
import { testContext } from '#platform/testing/context.ts'
import { HIGHEST_LEVEL, tiers } from '../model.ts'
import { governmentalCompetencies } from '../reference/governmental.ts'
import { generalCompetencies } from '../reference/managerial.ts'
import { technicalCompetencies } from '../reference/technical.ts'
import { installReference } from './install-reference.ts'
import { exportDictionary } from './list-competencies.ts'
import { listStandards, showStandard } from './show-standard.ts'

const all = [...generalCompetencies, ...technicalCompetencies, ...governmentalCompetencies]

test('every competency describes five levels; the general ones with three indicators each', () => {
	for (const { code, levels } of all) {
		expect(levels.length, code).toBe(HIGHEST_LEVEL)
		for (const sentence of levels.flat()) expect(sentence, code).toMatch(/^[A-Z].{10,120}\.$/)
	}
	expect(generalCompetencies.length).toBe(9) // PermenPANRB 38/2017: eight managerial, one sociocultural
	for (const { code, levels } of generalCompetencies)
		expect(
			levels.map((level) => level.length),
			code
		).toEqual([4, 4, 4, 4, 4])
	expect(new Set(all.flatMap(({ levels }) => levels.flat())).size).toBe(
		all.flatMap(({ levels }) => levels.flat()).length
	)
})

test('dictionary and standard are there once, however often they are installed', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await installReference(ctx)
	expect((await exportDictionary(ctx)).map(({ code }) => code)).toEqual(
		all.map(({ code }) => code).sort()
	)

	const { versions, currentId } = await listStandards(ctx)
	expect(versions).toMatchObject([{ id: currentId, certainty: 'unconfirmed' }])
	const { matrix } = await showStandard(ctx, { id: currentId! })
	expect(matrix).toHaveLength(9)
	for (const { levels } of matrix) {
		expect(Object.keys(levels).sort()).toEqual([...tiers].sort())
		expect(levels).toMatchObject({ jpt_pratama: 4, pengawas: 2, ahli_utama: 5, pelaksana: 1 })
	}
})
