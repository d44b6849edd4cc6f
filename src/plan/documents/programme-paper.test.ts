import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocx } from '#platform/documents/docx.ts'
import type { PaperTable } from '#platform/documents/paper.ts'
import { programmePaper } from './programme-paper.ts'
import { programmeView } from './programme.ts'
import { givenProgramme } from './testing.ts'

const document = givenProgramme({ internal: false })

test('the editable programme has the figures of the PDF, its seven contents across the page, and no names', async () => {
	const paper = programmePaper(document)
	const tables = paper.sections
		.flatMap(({ blocks }) => blocks)
		.filter((block): block is PaperTable => block.type === 'table')
	const { plan, workforce } = await programmeView(document)
	expect(tables.map(({ rows }) => rows)).toEqual(
		expect.arrayContaining([plan.byGoal.rows, plan.sources.rows, workforce.byTier.rows])
	)
	const across = paper.sections.filter(({ landscape }) => landscape)
	expect(across).toHaveLength(1)
	expect(across[0]!.blocks.at(-1)).toMatchObject({
		rows: plan.seven.map(({ reason }) => expect.arrayContaining([reason]))
	})
	expect(JSON.stringify(paper)).not.toContain('Peserta Contoh')
	expect(JSON.stringify(programmePaper(givenProgramme()))).toContain('Peserta Contoh 300')
})

test('its table of contents asks to be updated', async () => {
	const files = unzipSync(await writeDocx(programmePaper(document)))
	expect(strFromU8(files['word/settings.xml']!)).toContain('w:updateFields')
	expect(strFromU8(files['word/document.xml']!)).toContain('TOC \\h \\o')
})
