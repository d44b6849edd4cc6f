import { textIn } from '#platform/files/read-cell.ts'
import { cellText, type Cell } from '#platform/files/sheet.ts'
import type { Education, EmployeeKind, EmployeeStatus, Sex } from '../model.ts'

const words = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()

export function parseSex(text: string): Sex | undefined {
	const key = words(text)
	if (/^(l|lk|m|1|pria|male|laki( laki)?)$/.test(key)) return 'male'
	return /^(p|pr|f|2|w|wanita|perempuan|female)$/.test(key) ? 'female' : undefined
}

/** Reads `PNS Daerah Kab/Kota …`, `PPPK Daerah`, `P3K Paruh Waktu`, and SIASN's `P`, `C`. */
export function parseKind(text: string): EmployeeKind | undefined {
	const key = words(text)
	if (/paruh waktu/.test(key)) return 'pppk_paruh_waktu'
	if (/\b(pppk|p3k|perjanjian kerja)\b/.test(key)) return 'pppk'
	return /\b(c?pns|pegawai negeri)\b|^[pc]$/.test(key) ? 'pns' : undefined
}

/** Kedudukan hukum: study leave and leave are service; what is left is not active. */
export function parseStatus(text: string): EmployeeStatus {
	const key = words(text)
	if (
		/^(aktif|tugas belajar|cuti (besar|melahirkan|tahunan|sakit)|masa persiapan pensiun|mpp|1|ya)\b/.test(
			key
		)
	) {
		return 'active'
	}
	if (/pensiun|meninggal|wafat|batas usia/.test(key)) return 'retired'
	return /pindah|mutasi|keluar instansi/.test(key) ? 'moved' : 'inactive'
}

const educations: readonly [RegExp, Education][] = [
	[/^(s ?(3|iii)|strata (3|iii)|doktor|doctor)\b/, 's3'],
	[/^(s ?(2|ii)|strata (2|ii)|magister|master|spesialis|sp ?1|pasca ?sarjana)\b/, 's2'],
	[/^(d ?(4|iv)|diploma (4|iv)|sarjana terapan)\b/, 'd4'],
	[/^(d ?(3|iii)|diploma (3|iii)|akademi|sarjana muda)\b/, 'd3'],
	[/^(d ?(2|ii)|diploma (2|ii))\b/, 'd2'],
	[/^(d ?(1|i)|diploma (1|i))\b/, 'd1'],
	[/^(s ?(1|i)|strata (1|i)|sarjana|profesi|ners|dokter|apoteker)\b/, 's1'],
	[
		/^(slta|sma|smk|smu|smea|stm|spg|sgo|smkk|sekolah menengah atas|sekolah menengah kejuruan|paket c|ma|man|aliyah|madrasah aliyah|spk)\b/,
		'slta'
	],
	[/^(sltp|smp|mts|sekolah menengah pertama|paket b|tsanawiyah|madrasah tsanawiyah)\b/, 'sltp'],
	[/^(sd|mi|sekolah dasar|paket a|sr|ibtidaiyah|madrasah ibtidaiyah)\b/, 'sd']
]

/** `S-1/Sarjana`, `Strata 1`, `D.III Kebidanan`, `SLTA Kejuruan`: the level stands first. */
export function parseEducation(text: string): Education | undefined {
	const key = words(text)
	return educations.find(([pattern]) => pattern.test(key))?.[1]
}

/** A telephone number from 0, its lost zero given back; undefined where digits are missing. The first of two. */
export function parsePhone(cell: Cell | undefined): string | undefined {
	const [written = ''] = cellText(cell).split(/[;,]|\/|\batau\b/)
	const digits = written.replace(/^\D*\(?\+?62/, '0').replace(/\D/g, '')
	const number = digits.startsWith('8') ? `0${digits}` : digits.replace(/^00/, '0')
	return /^0\d{7,13}$/.test(number) && !/[e]\s*\+/i.test(written) ? number : undefined
}

export function parseEmail(cell: Cell | undefined): string | undefined {
	const address = textIn(cell)
		.toLowerCase()
		.replace(/^mailto:/, '')
		.replace(/\s/g, '')
	return /^[^@\s<>()]+@[^@\s<>()]+\.[a-z]{2,}$/.test(address) ? address : undefined
}

/** A whole number from 1 to 17, in `8` or `Kelas 8`. */
export function parseClass(text: string): number | undefined {
	const found = Number(/^(?:kelas|kls)?\D?(\d{1,2})$/i.exec(text.replace(/\s/g, ''))?.[1])
	return found >= 1 && found <= 17 ? found : undefined
}

export const parseYes = (text: string): boolean | undefined =>
	/^(ya|y|true|1|terpencil|sangat terpencil)$/i.test(text)
		? true
		: /^(tidak|t|false|bukan)$/i.test(text)
			? false
			: undefined

/** The government itself, which is nobody's agency: `Pemerintah Kota Sawahlunto`. */
export const isGovernment = (name: string): boolean =>
	/^(pemerintah|pemkot|pemkab|pemprov|pemda)\b/i.test(name)
