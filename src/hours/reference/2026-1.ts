import type { JpForm, JpRules } from '../model.ts'

/** Figures of the first version. What each rests on, and how sure we are: docs/rules.md#jp-forms. */
export const rules: JpRules = {
	version: '2026-1',
	legalBasis:
		'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4); PerLAN 10/2018 untuk PNS; PerLAN 15/2020 untuk PPPK',
	certainty: 'B',
	validFrom: '2019-01-01',
	validTo: null,
	minutesPerJp: 45,
	yearlyMinimum: 20,
	pppkMaximum: 24,
	pppkBasis: 'year'
}

type Given = Partial<JpForm> & Pick<JpForm, 'code' | 'name' | 'route' | 'basis'>

const form = (given: Given): JpForm => ({
	national: null,
	international: null,
	uplift: null,
	dailyCap: null,
	internationalDailyCap: null,
	monthlyUnits: null,
	certainty: 'B',
	note: '',
	...given
})

const UPLIFT_NOTE = 'Tambahan 20% untuk kegiatan internasional adalah tafsiran kami.'

/** JP as scheduled or on the certificate; 20 % more abroad, which is our reading of "20%" in the table. */
const scheduled = (code: string, name: string, route: JpForm['route']): JpForm =>
	form({
		code,
		name,
		route,
		basis: 'jp',
		uplift: 0.2,
		certainty: 'unconfirmed',
		note: UPLIFT_NOTE
	})

const fixed = (
	code: string,
	name: string,
	route: JpForm['route'],
	basis: JpForm['basis'],
	national: number,
	international: number
): JpForm => form({ code, name, route, basis, national, international })

/** At most so many JP a day; abroad the whole, cap included, is 20 % more. */
const capped = (code: string, name: string, dailyCap: number, note = ''): JpForm =>
	form({
		code,
		name,
		route: 'nonclassical',
		basis: 'jp',
		uplift: 0.2,
		dailyCap,
		internationalDailyCap: 2.4,
		certainty: 'unconfirmed',
		note: `${note}${UPLIFT_NOTE}`
	})

const session = (code: string, name: string): JpForm => ({
	...fixed(code, name, 'nonclassical', 'session', 2, 4),
	monthlyUnits: 2
})

/** Not in the table of forms, yet used: nothing is counted until somebody decides on a factor. */
const undecided = (code: string, name: string): JpForm =>
	form({
		code,
		name,
		route: 'nonclassical',
		basis: 'decision',
		certainty: 'unconfirmed',
		note: 'Faktor JP belum ditetapkan.'
	})

export const forms: readonly JpForm[] = [
	fixed('A1', 'Tugas belajar', 'education', 'semester', 20, 20),
	fixed('A2', 'Izin belajar', 'education', 'semester', 20, 20),
	form({ code: 'B1', name: 'Pelatihan struktural kepemimpinan', route: 'classical', basis: 'jp' }),
	scheduled('B2', 'Pelatihan manajerial', 'classical'),
	scheduled('B3', 'Pelatihan teknis', 'classical'),
	scheduled('B4', 'Pelatihan fungsional', 'classical'),
	scheduled('B5', 'Pelatihan sosial kultural', 'classical'),
	fixed('B6', 'Seminar, konferensi, atau sarasehan', 'classical', 'day', 4, 6),
	fixed('B7', 'Workshop atau lokakarya', 'classical', 'day', 5, 7),
	scheduled('B8', 'Kursus', 'classical'),
	scheduled('B9', 'Penataran', 'classical'),
	scheduled('B10', 'Bimbingan teknis', 'classical'),
	fixed('B11', 'Sosialisasi', 'classical', 'day', 4, 6),
	session('C1', 'Coaching'),
	session('C2', 'Mentoring'),
	form({
		code: 'C3',
		name: 'E-learning',
		route: 'nonclassical',
		basis: 'jp',
		dailyCap: 3,
		internationalDailyCap: 4
	}),
	scheduled('C4', 'Pelatihan jarak jauh', 'nonclassical'),
	fixed('C5', 'Detasering', 'nonclassical', 'occasion', 20, 24),
	scheduled('C6', 'Pembelajaran alam terbuka', 'nonclassical'),
	fixed('C7', 'Patok banding', 'nonclassical', 'occasion', 10, 20),
	fixed('C8', 'Pertukaran PNS dengan swasta, BUMN, atau BUMD', 'nonclassical', 'occasion', 20, 24),
	capped('C9', 'Belajar mandiri', 2, 'Perlu laporan proses dan sumbernya. '),
	capped('C10', 'Komunitas belajar', 2),
	fixed('C11', 'Magang atau praktik kerja', 'nonclassical', 'occasion', 20, 24),

	undecided('D1', 'Job shadowing'),
	undecided('D2', 'Pelatihan di kantor sendiri'),
	undecided('D3', 'Library café'),
	undecided('D4', 'Penugasan pada program prioritas'),
	undecided('D5', 'Team building'),
	undecided('D6', 'Kunjungan belajar')
]
