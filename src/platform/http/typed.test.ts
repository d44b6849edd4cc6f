import { expect, test } from 'vitest'
import { typed } from './typed.ts'

const form = (...fields: [string, string | File][]) => {
	const data = new FormData()
	for (const [name, value] of fields) data.append(name, value)
	return data
}

test('repeated names and names in brackets become lists', () => {
	expect(
		typed(form(['bulan', '1'], ['bulan', '2'], ['opd[]', 'a'], ['nama', 'Bu Sari'])).all
	).toEqual({
		bulan: ['1', '2'],
		opd: ['a'],
		nama: 'Bu Sari'
	})
})

test('passwords and files are never echoed', () => {
	const { all, safe } = typed(
		form(['nip', '1'], ['sandi', 'rahasia'], ['berkas', new File(['x'], 'a.csv')])
	)
	expect(Object.keys(all)).toEqual(['nip', 'sandi', 'berkas'])
	expect(safe).toEqual({ nip: '1' })
})

test('the three boxes of a date are one field', () => {
	const boxes = typed(form(['mulai_hari', '4'], ['mulai_bulan', '12'], ['mulai_tahun', '2026']))
	expect(boxes.all['mulai']).toBe('2026-12-04')
	expect(boxes.safe['mulai']).toBe('2026-12-04')
})

test('the sign that no database keeps is dropped', () => {
	expect(typed(form(['pesan', 'Jalan\0 rusak']))).toMatchObject({
		...{ all: { pesan: 'Jalan rusak' }, safe: { pesan: 'Jalan rusak' } }
	})
})
