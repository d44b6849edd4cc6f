import type { Actor, Role } from './actor.ts'
import type { Outcome, Way } from './store-sign-in.ts'

export const roleWords: Record<Role, string> = {
	administrator: 'Administrator',
	planner: 'Perencana',
	verifier: 'Verifikator',
	secretary: 'Sekretaris Daerah (PyB)',
	mayor: 'Kepala Daerah (PPK)',
	leader: 'Pimpinan',
	agency_head: 'Kepala perangkat daerah',
	agency_officer: 'Petugas kepegawaian',
	organiser: 'Penyelenggara',
	facilitator: 'Fasilitator',
	coordinator: 'Koordinator mentoring',
	evaluator: 'Evaluator',
	coder: 'Pengode',
	mentor: 'Mentor',
	auditor: 'Auditor',
	supervisor: 'Atasan langsung',
	employee: 'Pegawai'
}

/** The first of the roles held, in the order above: what stands beside the name in the bar. */
export const mainRole = (actor: Actor): string =>
	Object.entries(roleWords).find(([role]) => actor.scopes[role as Role])?.[1] ?? 'Tanpa peran'

export const wayWords: Record<Way, string> = {
	password: 'dengan kata sandi',
	sso: 'lewat layanan masuk bersama'
}

export const outcomeWords: Record<Outcome, string> = {
	entered: 'Masuk',
	recovery: 'Masuk dengan kode pemulihan',
	reset: 'Masuk dengan kode pengganti',
	wrong_password: 'Kata sandi belum cocok',
	wrong_code: 'Kode belum cocok'
}
