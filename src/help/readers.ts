import { type Actor, holds, type Role } from '#platform/access/actor.ts'
import { type Reader, readers } from './model.ts'

type Facts = {
	/** In addresses: `/bantuan?untuk=perencana`. */
	slug: string
	label: string
	roles: readonly Role[]
}

export const readerFacts: Record<Reader, Facts> = {
	citizen: { slug: 'warga', label: 'Warga tanpa akun', roles: [] },
	employee: { slug: 'pegawai', label: 'Pegawai', roles: ['employee', 'supervisor'] },
	agency_head: {
		slug: 'kepala',
		label: 'Kepala perangkat daerah',
		roles: ['agency_head']
	},
	agency_officer: {
		slug: 'petugas',
		label: 'Petugas kepegawaian',
		roles: ['agency_officer']
	},
	planner: {
		slug: 'perencana',
		label: 'Perencana dan verifikator',
		roles: ['planner', 'verifier']
	},
	leader: {
		slug: 'pimpinan',
		label: 'Kepala daerah, Sekretaris Daerah, pimpinan, auditor',
		roles: ['mayor', 'secretary', 'leader', 'auditor']
	},
	mentor: {
		slug: 'mentor',
		label: 'Mentor, fasilitator, penyelenggara',
		roles: ['mentor', 'coordinator', 'facilitator', 'organiser']
	},
	evaluator: { slug: 'evaluator', label: 'Evaluator', roles: ['evaluator', 'coder'] },
	administrator: { slug: 'admin', label: 'Administrator', roles: ['administrator'] }
}

/** As whom the actor reads; whoever has no role reads as a citizen. */
export function readersOf(actor: Actor): Reader[] {
	const own = readers.filter((reader) => holds(actor, ...readerFacts[reader].roles))
	return own.length > 0 ? own : ['citizen']
}

export const readerBySlug = (slug: string): Reader | undefined =>
	readers.find((reader) => readerFacts[reader].slug === slug)
