import type { Figure, IndexRules } from '../model.ts'

/** Figures of the first version. What each rests on, and how sure we are: docs/rules.md#ip-asn. */
export const rules: Omit<IndexRules, 'points'> = {
	version: '2019-1',
	legalBasis: 'PermenPANRB 38/2018; Perban BKN 8/2019 pasal 8',
	certainty: 'B',
	validFrom: '2019-05-15',
	validTo: null,
	technicalJp: 20,
	technicalMonths: 12,
	technicalForms: ['B2', 'B3', 'B4', 'B5', 'B9', 'B10', 'C3', 'C4'],
	seminarMonths: 24,
	seminarForms: ['B6', 'B7', 'B8', 'B11', 'C11'],
	disciplineMonths: 60,
	note: 'Bentuk mana yang terhitung diklat teknis atau seminar belum dipastikan.'
}

const of =
	(part: Figure['part'], certainty: Figure['certainty'] = 'B') =>
	(step: string, points: number): Figure => ({ part, step, points, certainty })

const qualification = of('qualification')
const post = of('post')
const technical = of('technical')
const seminar = of('seminar')
const performance = of('performance', 'unconfirmed')
const discipline = of('discipline')
const category = of('category')

export const figures: readonly Figure[] = [
	qualification('s3', 25),
	qualification('s2', 20),
	qualification('s1', 15),
	qualification('d4', 15),
	qualification('d3', 10),
	qualification('d2', 5),
	qualification('d1', 5),
	qualification('slta', 5),
	qualification('sltp', 1),
	qualification('sd', 1),
	post('jpt', 15),
	post('administrator', 15),
	post('pengawas', 15),
	post('fungsional', 15),
	technical('staff', 22.5),
	technical('other', 15),
	seminar('staff', 17.5),
	seminar('other', 10),
	performance('sangat_baik', 30),
	performance('baik', 25),
	performance('butuh_perbaikan', 15),
	performance('kurang', 5),
	performance('sangat_kurang', 1),
	discipline('none', 5),
	discipline('light', 3),
	discipline('moderate', 2),
	discipline('severe', 1),
	category('very_high', 90),
	category('high', 80),
	category('middle', 70),
	category('low', 60),
	category('very_low', 0)
]
