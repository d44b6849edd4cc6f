import { expect, test } from 'vitest'
import { writeDocx } from '#platform/documents/docx.ts'
import { fieldsOf } from '#platform/documents/templates/fields.ts'
import { fillTemplate, linesOf } from '#platform/documents/templates/fill-template.ts'
import { judgeTags } from '#platform/documents/templates/judge-tags.ts'
import { readTemplate } from '#platform/documents/templates/read-template.ts'
import { startingPaper } from '#platform/documents/templates/starting-paper.ts'
import { Government } from '#platform/settings.ts'
import { paperKinds } from './paper-kinds.ts'
import { templateKinds } from './template-kinds.ts'

const official = (title: string) => ({
	title,
	name: 'Pejabat Contoh',
	rank: 'Pembina',
	nip: '1985'
})
const government = Government.parse({
	...{ name: 'Pemerintah Kota Contoh', short: 'Kota Contoh', place: 'Contoh' },
	...{ authority: official('Wali Kota Contoh'), drafter: official('Kepala BKPSDM') }
})
const words = async (docx: Uint8Array) =>
	(await linesOf(docx, 5000)).join(' ').replaceAll(/\s+/g, ' ')

test.each(templateKinds)(
	'$path: the built-in layout is a sound template that says the same as the built-in paper',
	async ({ kind, example }) => {
		expect(paperKinds).toContain(kind)
		const paper = example(government)
		const template = await writeDocx(startingPaper(paper))
		const tags = await readTemplate(template)
		expect(judgeTags(tags, fieldsOf(paper))).toBeUndefined()
		const filled = await words(await fillTemplate(template, paper))
		expect(filled).not.toMatch(/[{}]/)
		const built = await words(await writeDocx(paper))
		for (const word of new Set(built.split(' '))) expect(filled).toContain(word)
	}
)

test('no two kinds have one address, and every list has a name of its own', () => {
	expect(new Set(templateKinds.map(({ path }) => path)).size).toBe(templateKinds.length)
	for (const { example } of templateKinds)
		for (const section of example(government).sections)
			for (const block of section.blocks)
				if (block.type === 'table')
					expect([block.caption, block.name]).not.toEqual([block.caption, undefined])
})
