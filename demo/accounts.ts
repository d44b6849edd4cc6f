import type { GrantedRole } from '#platform/access/actor.ts'
import type { City } from './city.ts'
import type { DemoPerson } from './people.ts'

/** Somebody of the city who may sign in. A role with `own` holds in the person's agency, else everywhere. */
export type DemoAccount = {
	person: DemoPerson
	/** What they show, for the table that is printed. */
	purpose: string
	roles: readonly GrantedRole[]
	own: boolean
}

type Wanted = Omit<DemoAccount, 'person'> & { fits: (person: DemoPerson) => boolean }

/** The planner comes first: whoever may be missing in a small city is replaced by the next one who is free. */
export function accountsOf({ people }: Pick<City, 'people'>): DemoAccount[] {
	const bosses = new Set(people.map(({ supervisorNip }) => supervisorNip))
	const wanted: Wanted[] = [
		{
			purpose: 'Perencana dan administrator',
			roles: ['planner', 'administrator'],
			own: false,
			fits: ({ position }) => position.title.startsWith('Analis SDM Aparatur Ahli Muda')
		},
		{
			purpose: 'Kepala perangkat daerah',
			roles: ['agency_head'],
			own: true,
			fits: ({ agency, position }) =>
				agency.name === 'Dinas Pendidikan' && position.tier === 'jpt_pratama'
		},
		{
			purpose: 'Kepala perangkat daerah mitra',
			roles: ['agency_head'],
			own: true,
			fits: ({ agency, position }) =>
				agency.name === 'Dinas Kesehatan' && position.tier === 'jpt_pratama'
		},
		{
			purpose: 'Pimpinan daerah',
			roles: ['leader'],
			own: false,
			fits: ({ position }) => position.title === 'Asisten Pemerintahan'
		},
		{
			purpose: 'Verifikator BKPSDM',
			roles: ['verifier'],
			own: false,
			fits: ({ agency, position }) =>
				agency.name.startsWith('Badan Kepegawaian') && position.title === 'Kepala Bidang'
		},
		{
			purpose: 'Sekretaris Daerah',
			roles: ['secretary', 'leader'],
			own: false,
			fits: ({ position }) => position.title === 'Sekretaris Daerah'
		},
		{
			purpose: 'Petugas kepegawaian',
			roles: ['agency_officer'],
			own: true,
			fits: ({ agency }) => agency.name === 'Dinas Pemberdayaan Masyarakat'
		},
		{
			purpose: 'Auditor',
			roles: ['auditor'],
			own: false,
			fits: ({ position }) => position.title.startsWith('Auditor')
		},
		{
			purpose: 'Atasan langsung',
			roles: [],
			own: false,
			fits: ({ nip, agency }) => agency.kind === 'health_centre' && bosses.has(nip)
		},
		{
			purpose: 'Pegawai',
			roles: [],
			own: false,
			fits: ({ nip, agency }) => agency.kind === 'school' && !bosses.has(nip)
		}
	]
	const free = new Set(people)
	return wanted.flatMap(({ fits, ...account }) => {
		const person = [...free].find(fits) ?? [...free].at(-1)
		if (!person) return []
		free.delete(person)
		return [{ ...account, person }]
	})
}

/** The mayor is elected, not employed: no NIP, so the e-mail is the name to sign in with. */
export const mayor = {
	purpose: 'Wali Kota',
	name: 'Nama Contoh',
	email: 'wali.kota@sawahlunto.example',
	roles: ['mayor'] as const
}
