import { isError, tidy } from '#platform/files/read-cell.ts'
import { cellKind, cellText, type Cell } from '#platform/files/sheet.ts'
import { longDate } from '#platform/i18n/format.ts'
import { isDate } from '#platform/i18n/read.ts'
import type { EmployeeKind, Sex } from '../model.ts'

/** What an 18-digit NIP says by itself. */
export type Nip = {
	readonly nip: string
	readonly bornOn: string
	readonly appointedYear: number
	/** Digits 13 and 14: month of appointment of a PNS, serial of a PPPK's contract. */
	readonly appointedPart: number
	/** Undefined where digit 15 is neither 1 nor 2. */
	readonly sex: Sex | undefined
	/** A guess: digits 13 and 14 that are no month belong to a PPPK. */
	readonly kind: 'pns' | 'pppk'
}

/** Why a text is no NIP, as a sentence that says what to do. */
export type NipProblem = { readonly problem: string }

/** The digits of a NIP without the spaces, dots, dashes and apostrophes that people put between. */
export const nipDigits = (text: string): string => tidy(text).replace(/[\s.\-–—_/'‘’`]/g, '')

export const looksLikeNip = (text: string): boolean => /^(19|20)\d{16}$/.test(nipDigits(text))

const fromSource = 'Salin lagi NIP dari SIASN ke kolom berformat teks.'

/**
 * Reads a NIP or NI PPPK: `YYYYMMDD` of birth, `YYYYMM` of appointment (of a PPPK the year and a
 * serial), 1 or 2 for the sex, a serial from 001. Only 18 digits that begin with a day that exists
 * are taken; `nipDoubts` says what else is odd. A number cell is refused whatever it shows: a
 * spreadsheet keeps 15 digits, so the last three are not those of the person.
 * Source: docs/rules.md#nip (Perka BKN 22/2007).
 */
export function parseNip(cell: Cell | undefined): Nip | NipProblem {
	const written = tidy(cellText(cell))
	const digits = nipDigits(written)
	if (digits === '' || isError(cell)) {
		return { problem: 'NIP kosong. Isi NIP 18 angka, lalu unggah lagi.' }
	}
	if (
		cellKind(cell) === 'number' ||
		/^\d[.,]\d+\s*e\s*\+?\d+$/i.test(written) ||
		isRounded(digits)
	) {
		return { problem: `Angka terakhir NIP hilang karena disimpan sebagai bilangan. ${fromSource}` }
	}
	if (/[oil]/i.test(digits) && /^[\doil]+$/i.test(digits)) {
		return { problem: 'NIP memuat huruf, mungkin O untuk 0 atau l untuk 1. Ganti dengan angkanya.' }
	}
	if (!/^\d+$/.test(digits)) {
		return { problem: 'NIP memuat tanda selain angka. Isi 18 angka saja.' }
	}
	if (digits.length === 9) return { problem: 'Ini NIP lama, 9 angka. Isi NIP baru, 18 angka.' }
	if (digits.length === 16) return { problem: 'Ini 16 angka, mungkin NIK. Isi NIP, 18 angka.' }
	if (digits.length !== 18) {
		return { problem: `NIP berisi ${digits.length} angka, seharusnya 18. Periksa di SIASN.` }
	}
	const bornOn = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
	if (!isDate(bornOn) || bornOn < '1900') {
		const day = bornOn.split('-').reverse().join('-')
		return { problem: `NIP diawali tanggal lahir ${day}, yang tidak ada. Periksa NIP di SIASN.` }
	}
	const appointedPart = Number(digits.slice(12, 14))
	return {
		nip: digits,
		bornOn,
		appointedYear: Number(digits.slice(8, 12)),
		appointedPart,
		sex: ({ 1: 'male', 2: 'female' } as const)[digits[14]!],
		kind: appointedPart >= 1 && appointedPart <= 12 ? 'pns' : 'pppk'
	}
}

/** A serial is never 000, and so ends a number of which only 15 digits were kept. */
const isRounded = (digits: string) => /^\d{15}000$/.test(digits)

/** First day of service of a PNS, which their NIP says; a PPPK's says the year alone. */
export const appointedOn = ({ appointedYear, appointedPart }: Nip): string =>
	`${appointedYear}-${String(appointedPart).padStart(2, '0')}-01`

/** Oddities of a NIP that is taken all the same, each a sentence. `today` is a civil date. */
export function nipDoubts(nip: Nip, kind: EmployeeKind, today: string): string[] {
	const doubts: string[] = []
	if (nip.bornOn > today)
		doubts.push(`Tanggal lahir pada NIP, ${longDate(nip.bornOn)}, belum tiba.`)
	if (!nip.sex)
		doubts.push('Angka ke-15 NIP bukan 1 atau 2, sehingga jenis kelaminnya tidak terbaca.')
	if (kind !== 'pns') {
		if (nip.appointedYear < 2019) doubts.push('Tahun pengangkatan pada NIP ini sebelum ada PPPK.')
		return doubts
	}
	if (nip.kind !== 'pns') {
		doubts.push(`Angka ke-13 dan 14 NIP, ${nip.appointedPart}, bukan bulan, padahal ia PNS.`)
	} else if (appointedOn(nip) > today) {
		doubts.push(`TMT CPNS pada NIP, ${longDate(appointedOn(nip))}, belum tiba.`)
	} else if (nip.appointedYear - Number(nip.bornOn.slice(0, 4)) < 18) {
		doubts.push('Menurut NIP, ia diangkat sebelum berumur 18 tahun.')
	}
	return doubts.map((doubt) => `${doubt} Periksa NIP di SIASN.`)
}
