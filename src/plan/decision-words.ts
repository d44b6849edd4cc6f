/** Labels of a version's way from draft to decree. */
import type { Role } from '#platform/access/actor.ts'
import { roleWords } from '#platform/access/words.ts'
import type { CommentRole } from './comments.ts'
import { commentRoles } from './comments.ts'
import type { Duty, RecordedStep, VersionState, VersionStep } from './decision.ts'

export const versionStateWords: Record<VersionState, string> = {
	draft: 'Konsep',
	verified: 'Diverifikasi',
	submitted: 'Diajukan',
	decreed: 'Ditetapkan',
	revised: 'Direvisi',
	replaced: 'Diganti',
	withdrawn: 'Ditarik'
}

export const versionStateTones: Record<VersionState, 'ok' | 'info' | 'warn' | 'idle'> = {
	draft: 'warn',
	verified: 'info',
	submitted: 'info',
	decreed: 'ok',
	revised: 'idle',
	replaced: 'idle',
	withdrawn: 'idle'
}

/** '… oleh Rina'. */
export const stepDone: Record<RecordedStep, string> = {
	make: 'dibuat',
	verify: 'diverifikasi',
	submit: 'diajukan',
	decree: 'ditetapkan',
	return: 'dikembalikan',
	withdraw: 'ditarik',
	replace: 'diganti',
	revise: 'direvisi'
}

/** 'Anda sudah … versi ini'. */
export const dutyWords: Record<Duty, string> = {
	make: 'menyusun',
	verify: 'memverifikasi',
	submit: 'mengajukan',
	decree: 'menetapkan'
}

/** Verbs on the buttons. */
export const stepVerbs: Record<VersionStep, string> = {
	verify: 'Verifikasi',
	submit: 'Ajukan kepada kepala daerah',
	decree: 'Tetapkan',
	return: 'Kembalikan',
	withdraw: 'Tarik'
}

/** Whose turn it is in a state. */
export const turnWords: Partial<Record<VersionState, string>> = {
	draft: 'Menunggu verifikasi BKPSDM',
	verified: 'Menunggu diajukan Sekretaris Daerah',
	submitted: 'Menunggu ditetapkan kepala daerah'
}

export const commentRoleChoices: { value: CommentRole; label: string }[] = commentRoles.map(
	(role: Role & CommentRole) => ({ value: role, label: roleWords[role] })
)
