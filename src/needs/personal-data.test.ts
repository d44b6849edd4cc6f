import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonal, nameHints, replacePersonal } from './personal-data.ts'

const names = ['Yusuf Rahman', 'Ratna Dewi Sari', 'Zulkifli']
const found = (text: string, kept: string[] = []) =>
	findPersonal(text, names, kept).map(({ kind, text }) => [kind, text])

test.each([
	['NIP 19850312 201001 2 004 menolak saya', [['nip', '19850312 201001 2 004']]],
	['NIK 1373010101900001.', [['nip', '1373010101900001']]],
	['Hubungi 0812-3456-7890 ya', [['phone', '0812-3456-7890']]],
	['Hubungi +62 812 3456 7890', [['phone', '+62 812 3456 7890']]],
	['Telepon 0754-61234', [['phone', '0754-61234']]],
	['surel ke budi.s@contoh.go.id saja', [['email', 'budi.s@contoh.go.id']]],
	['Petugas yusuf RAHMAN marah', [['name', 'yusuf RAHMAN']]],
	[
		'Ratna Dewi Sari dan Ratna Dewi',
		[
			['name', 'Ratna Dewi Sari'],
			['name', 'Ratna Dewi']
		]
	],
	[
		'Bu Ratna baik, Pak Zulkifli juga',
		[
			['name', 'Ratna'],
			['name', 'Zulkifli']
		]
	]
])('%s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
	'Antre 2 jam pada 12 November 2026, pukul 08.00 sampai 10.30',
	'Biaya Rp1.500.000 dan nomor antrean 0123',
	'Ratna kembang. Dewi Sri panen',
	'Toko Zulkifli ramai 😀',
	'Peraturan Nomor 17 Tahun 2020'
])('nobody is meant by: %s', (text) => expect(found(text)).toEqual([]))

test('what somebody judged to be no person is left out', () => {
	expect(found('Yusuf Rahman di Jalan Yusuf Rahman', ['Yusuf Rahman'])).toEqual([])
})

test('the roster is asked for pairs of words, and for words after a form of address', () => {
	expect(nameHints('Bu Ratna Dewi, loket')).toEqual({
		pairs: ['bu ratna', 'ratna dewi'],
		addressed: ['ratna']
	})
})

test('each finding is replaced where it stands', () => {
	const text = 'Bu Ratna (0812-3456-7890) dan Yusuf Rahman'
	expect(replacePersonal(text, findPersonal(text, names))).toBe(
		'Bu [nama] ([nomor telepon]) dan [nama]'
	)
	const only = findPersonal(text, names)
	expect(replacePersonal(text, only, ({ kind }) => kind === 'phone')).toBe(
		'Bu Ratna ([nomor telepon]) dan Yusuf Rahman'
	)
})

test('findings are cut out of the text itself and do not overlap, and none is left after replacing', () => {
	const word = fc.constantFrom('Bu', 'Ratna', 'Dewi', '0812 3456 7890', 'a@b.id', '😀', '\n', '.')
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const text = words.join(' ')
			const findings = findPersonal(text, names)
			for (const { at, text: part } of findings) expect(text.slice(at, at + part.length)).toBe(part)
			findings.forEach((one, i) => {
				const next = findings[i + 1]
				if (next) expect(one.at + one.text.length).toBeLessThanOrEqual(next.at)
			})
			expect(findPersonal(replacePersonal(text, findings), names)).toEqual([])
		}),
		{ seed: 7, numRuns: 200 }
	)
})
