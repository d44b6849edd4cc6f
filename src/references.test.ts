import { expect, test } from 'vitest'
import { installReference } from '#hours/server/install-reference.ts'
import { givenStandard } from '#people/testing.ts'
import { testContext } from '#platform/testing/context.ts'
import { listReferences } from './references.ts'

test('each slice tells its rules with version, basis and certainty', async () => {
	const ctx = await testContext()
	await installReference(ctx)
	await givenStandard(ctx, [])
	const rows = await listReferences(ctx)
	expect(rows.find(({ name }) => name === 'Jam pelajaran dan batasnya')).toMatchObject({
		version: expect.any(String),
		legalBasis: expect.stringContaining('10'),
		validFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
	})
	expect(rows.some(({ certainty }) => certainty === 'unconfirmed')).toBe(true)
	expect(rows.some(({ name }) => name.startsWith('Standar kompetensi: '))).toBe(true)
})
