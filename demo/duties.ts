import type { Tier } from '#people/model.ts'
import type { City, DemoCourse } from './city.ts'
import type { DemoPerson } from './people.ts'
import { makeRng } from './rng.ts'

const LEADERSHIP: Partial<Record<Tier, string>> = {
	jpt_pratama: 'PKN Tingkat II',
	administrator: 'Pelatihan Kepemimpinan Administrator (PKA)',
	pengawas: 'Pelatihan Kepemimpinan Pengawas (PKP)'
}
const STEP = / (Ahli (Utama|Madya|Muda|Pertama)|Penyelia|Mahir|Terampil|Pemula)$/

/** Courses by which most people have met what their post or appointment obliges them to: long ago, so that no JP is of now. */
export function dutyCourses({ people }: Pick<City, 'people'>, today: string): DemoCourse[] {
	const rng = makeRng(12)
	const last = Number(today.slice(0, 4)) - 3
	const course = (
		{ nip, appointedOn }: DemoPerson,
		given: Pick<DemoCourse, 'title' | 'formCode' | 'jp'>
	): DemoCourse[] => {
		const first = Math.max(2019, Number(appointedOn.slice(0, 4)) + 1)
		if (first > last) return []
		const year = rng.whole(first, last)
		const organiser = 'BPSDM Provinsi (contoh)'
		return [{ nip, organiser, from: `${year}-03-02`, to: `${year}-03-13`, ...given }]
	}
	return people.flatMap((person): DemoCourse[] => {
		const { kind, position } = person
		const leadership = LEADERSHIP[position.tier]
		if (kind === 'pns' && leadership)
			return rng.chance(0.7) ? course(person, { title: leadership, formCode: 'B1', jp: 240 }) : []
		if (kind === 'pns' && position.kind === 'fungsional') {
			const title = `Pelatihan Fungsional ${position.title.replace(STEP, '')}`
			return rng.chance(0.5) ? course(person, { title, formCode: 'B4', jp: 80 }) : []
		}
		return kind === 'pppk' && rng.chance(0.8)
			? course(person, { title: 'Orientasi PPPK', formCode: 'C3', jp: 24 })
			: []
	})
}
