import { expect, test } from 'vitest'
import { contentsMissing, missingContents, type Content } from './seven-contents.ts'
import { givenActivity } from './testing.ts'

test('an activity with all seven contents lacks nothing, even at no cost', () => {
	expect(missingContents([givenActivity(), givenActivity({ cost: 0 })])).toEqual([])
})

test.each<[Content, Parameters<typeof givenActivity>[0]]>([
	['competencies', { competencies: [] }],
	['competencies', { competencies: [{ name: ' ', gain: 1 }] }],
	['target', { audience: '' }],
	['target', { batches: [{ number: 1, month: 3, seats: 0 }] }],
	['form', { form: '\n' }],
	['form', { route: null }],
	['organiser', { organiser: '' }],
	['curriculum', { curriculum: '  ' }],
	['budget', { cost: null }]
])('%s is missing where %o', (content, change) => {
	const activity = givenActivity(change)
	expect(missingContents([givenActivity(), activity])).toEqual([
		{ activity: activity.title, contents: [content] }
	])
})

test('without a batch there is neither a schedule nor anybody to come', () => {
	expect(missingContents([givenActivity({ batches: [] })])[0]?.contents).toEqual([
		'target',
		'schedule'
	])
})

test('the refusal names each activity and what it lacks', () => {
	const missing = missingContents([
		givenActivity({ title: 'Manajemen Waktu', batches: [] }),
		givenActivity({ title: 'Pelayanan Prima', cost: null, organiser: '' })
	])
	expect(contentsMissing(missing)).toMatchObject({
		status: 422,
		code: 'plan.contents_missing',
		message:
			'Dokumen belum dapat dibuat. Lengkapi dulu 2 kegiatan: Manajemen Waktu (sasaran peserta, jadwal); ' +
			'Pelayanan Prima (penyelenggara, anggaran).'
	})
})

test('of many activities it names five and counts the rest', () => {
	const missing = missingContents(
		Array.from({ length: 7 }, (_, i) =>
			givenActivity({ title: `Kegiatan ${i + 1}`, curriculum: '' })
		)
	)
	expect(contentsMissing(missing).message).toMatch(/Kegiatan 5 \([^)]*\); dan 2 kegiatan lain\.$/)
})
