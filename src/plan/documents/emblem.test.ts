import { expect, test } from 'vitest'
import { emblemOf } from '#platform/emblem.ts'
import { png } from '#platform/testing/png.ts'
import { renderProgramme } from './programme.ts'
import { givenProgramme } from './testing.ts'

test('an emblem that came as a PNG is printed on the cover', async () => {
	const emblem = emblemOf(png(64))
	expect(emblem).toBeTypeOf('string')
	const [without, withIt] = [
		await renderProgramme(givenProgramme()),
		await renderProgramme(givenProgramme({ emblem: String(emblem) }))
	]
	const images = (pdf: Uint8Array) =>
		Buffer.from(pdf).toString('latin1').split('/Subtype/Image').length +
		Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length
	expect(images(withIt)).toBeGreaterThan(images(without))
})
