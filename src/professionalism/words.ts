import { longDate, number } from '#platform/i18n/format.ts'
import { jpText } from '#hours/rules.ts'
import { predicateWords } from '#needs/proposals/words.ts'
import { kindOf } from '#people/rules.ts'
import { educationWords } from '#people/words.ts'
import type { Category, Degree, Dimension, Facts, Part } from './model.ts'

export const dimensionWords: Record<Dimension, string> = {
	qualification: 'Kualifikasi',
	competence: 'Kompetensi',
	performance: 'Kinerja',
	discipline: 'Disiplin'
}

export const partWords: Record<Part | 'category', string> = {
	qualification: 'Kualifikasi',
	post: 'Diklat kepemimpinan atau fungsional',
	technical: 'Diklat teknis',
	seminar: 'Seminar dan sejenisnya',
	performance: 'Kinerja',
	discipline: 'Disiplin',
	category: 'Kategori'
}

export const degreeWords: Record<Degree, string> = {
	light: 'Ringan',
	moderate: 'Sedang',
	severe: 'Berat'
}

export const categoryWords: Record<Category, string> = {
	very_high: 'Sangat tinggi',
	high: 'Tinggi',
	middle: 'Sedang',
	low: 'Rendah',
	very_low: 'Sangat rendah'
}

/** '62,5', '15': the points have halves. */
export const pointText = (points: number): string =>
	number(points, Number.isInteger(points) ? 0 : 1)

type Windows = {
	technicalJp: number
	technicalMonths: number
	seminarMonths: number
	disciplineMonths: number
}

/** What a part was counted from, in words. `year`: of the index. */
export function factText(part: Part, facts: Facts, year: number, rules: Windows): string {
	switch (part) {
		case 'qualification':
			return facts.education ? educationWords[facts.education] : 'Pendidikan belum diketahui'
		case 'post':
			if (kindOf(facts.tier) === 'pelaksana') return 'Tidak diminta dari pelaksana'
			return facts.trained ? 'Sudah dipenuhi' : 'Belum dipenuhi'
		case 'technical':
			return `${jpText(facts.technicalJp)} dari ${rules.technicalJp} JP dalam ${rules.technicalMonths} bulan terakhir`
		case 'seminar':
			return `${facts.seminars} kegiatan dalam ${rules.seminarMonths} bulan terakhir`
		case 'performance':
			return facts.predicate
				? `Predikat ${year - 1}: ${predicateWords[facts.predicate]}`
				: `Predikat SKP ${year - 1} belum ada`
		case 'discipline':
			return facts.degree
				? `Hukuman ${degreeWords[facts.degree].toLowerCase()}, dihitung sampai ${longDate(facts.degreeUntil!)}`
				: `Tanpa hukuman dalam ${rules.disciplineMonths / 12} tahun terakhir`
	}
}

/** What would add the points of a part, as something to do. */
export function gainText(part: Part, facts: Facts, rules: Windows): string {
	switch (part) {
		case 'qualification':
			return facts.education
				? 'Tugas belajar atau izin belajar ke jenjang berikutnya.'
				: 'Lengkapi jenjang pendidikan pada data pegawai.'
		case 'post':
			return kindOf(facts.tier) === 'fungsional'
				? 'Pelatihan fungsional jabatan yang dipegang.'
				: 'Pelatihan kepemimpinan pada jenjang yang dipegang.'
		case 'technical':
			return `Diklat teknis ${jpText(rules.technicalJp - facts.technicalJp)} JP lagi.`
		case 'seminar':
			return 'Satu seminar, lokakarya, kursus, sosialisasi, atau magang.'
		case 'performance':
			return facts.predicate
				? 'Predikat kinerja Sangat Baik pada penilaian berikutnya.'
				: 'Predikat SKP tahun lalu yang dicatat. Paling banyak bila Sangat Baik.'
		case 'discipline':
			return `Tanpa hukuman baru sampai ${longDate(facts.degreeUntil!)}.`
	}
}
