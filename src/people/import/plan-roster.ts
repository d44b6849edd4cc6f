import type { Note } from '#platform/files/row-reader.ts'
import type { Education, EmployeeKind, EmployeeStatus, Sex } from '../model.ts'
import { retirementAges } from '../reference/retirement.ts'
import { retirementDate } from '../rules.ts'
import { difference, type Change, type KnownPerson } from './difference.ts'
import type { JudgedInSheet } from './judge-roster.ts'
import type { RosterRow } from './judge-row.ts'
import { Places, type Place } from './places.ts'
import { Posts, type NewPost, type Post } from './posts.ts'
import { whoIsWho, type Found, type Taken } from './who-is-who.ts'

/** What is stored of a person, as far as a roster may change it. Dates are civil dates. */
export type EmployeeRecord = {
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	sex: Sex
	bornOn: string
	appointedOn: string | null
	education: Education | null
	educationName: string | null
	rank: string | null
	agencyId: string
	positionId: string
	supervisorId: string | null
	district: string | null
	remote: boolean
	email: string | null
	phone: string | null
	retiresOn: string | null
	status: EmployeeStatus
}

export type KnownEmployee = EmployeeRecord & { id: string; version: number }

/** All that is known when a roster comes in. */
export type KnownRoster = {
	readonly people: readonly KnownEmployee[]
	/** Numbers that people had before. */
	readonly oldNips: readonly { nip: string; employeeId: string }[]
	readonly agencies: readonly Place[]
	readonly positions: readonly Post[]
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'missing' | 'rejected'

export type PlannedRow = {
	/** From 1, in the file's order; people missing from the file come last. */
	number: number
	sheet: string | null
	row: number | null
	outcome: Outcome
	employeeId: string | null
	label: string
	after: EmployeeRecord | null
	before: KnownEmployee | null
	changes: Change[]
	problems: Note[]
	warnings: Note[]
}

export type Totals = Record<Outcome | 'total' | 'warnings', number>

export type RosterPlan = {
	rows: PlannedRow[]
	agencies: Place[]
	positions: NewPost[]
	totals: Totals
}

const blank = {
	sheet: null,
	row: null,
	employeeId: null,
	after: null,
	before: null,
	changes: [],
	problems: [],
	warnings: []
}

/**
 * What applying a judged roster would do, person by person: ids of people, agencies and positions
 * that are new are given already, so that applying needs no second thought. `placeColumn` is the
 * header to name where a new person has no agency. Never throws.
 */
export function planRoster(
	judged: readonly JudgedInSheet[],
	known: KnownRoster,
	placeColumn: string,
	newId: () => string
): RosterPlan {
	const places = new Places(known.agencies, newId)
	const posts = new Posts(known.positions, newId)
	const byId = new Map(known.people.map((person) => [person.id, person]))
	const { byRow, idByNip } = whoIsWho(judged, known, places, placeColumn, newId)

	const planOne = (one: Taken, match: Found) => {
		const { id, known: before } = match
		const warnings = [...one.warnings, ...match.warnings]
		const said = match.keepsNip ? besidesNip(one.values, match.known) : { ...one.values }
		delete said.positionClass
		if (said.kindGuessed && before) said.kind = before.kind
		delete said.kindGuessed
		const supervisor = supervisorOf(said, id, before, idByNip)
		if (supervisor.warning) warnings.push(supervisor.warning)
		if (!before) {
			const post = posts.find(one.values)
			if (!said.positionTitle)
				warnings.push({
					column: 'Jabatan',
					reason: `Jabatannya kosong, jadi dicatat sebagai ${post.title}. Betulkan di halamannya.`
				})
			const after = recordOf(said, before, match.agencyId, post, supervisor.id)
			return { outcome: 'new' as const, employeeId: id, after, warnings }
		}
		const held = posts.get(before.positionId)
		const told = describe(before, places, held, byId)
		let agencyId = before.agencyId
		if (differs(told, said, 'agency', 'unit')) {
			agencyId = places.find(said.agency, said.unit, before.agencyId) ?? before.agencyId
			if (agencyId === before.agencyId) omit(said, 'agency', 'unit')
		}
		let post = held
		if (differs(told, said, 'positionTitle', 'tier')) {
			post = posts.find(one.values, held)
			if (post.id === held.id) omit(said, 'positionTitle', 'tier')
		}
		const change = difference(told, said)
		if (change.outcome !== 'changed')
			return { outcome: 'unchanged' as const, employeeId: id, warnings }
		const after = recordOf(said, before, agencyId, post, supervisor.id)
		return {
			outcome: change.outcome,
			employeeId: id,
			after,
			before,
			changes: change.changes.map((one) =>
				one.field === 'unit' && !one.old ? { ...one, old: told.agency } : one
			),
			warnings
		}
	}

	const rows = judged.map((one, i): PlannedRow => {
		const match = byRow.get(one)
		const plan =
			'problems' in one
				? rejected(one.problems)
				: 'problem' in match!
					? rejected([match.problem])
					: planOne(one, match!)
		return { ...blank, number: i + 1, sheet: one.sheet, row: one.row, label: one.label, ...plan }
	})
	const present = new Set(rows.map(({ employeeId }) => employeeId))
	const missing = known.people
		.filter(({ id, status }) => status === 'active' && !present.has(id))
		.map((before, i): PlannedRow => ({
			...blank,
			number: judged.length + i + 1,
			outcome: 'missing',
			employeeId: before.id,
			label: before.name,
			before
		}))
	const all = [...rows, ...missing]
	return {
		rows: all,
		agencies: places.created,
		positions: posts.created,
		totals: count(all, judged.length)
	}
}

/** The supervisor's id; what says nothing new of them is taken out of `said`. */
function supervisorOf(
	said: RosterRow,
	own: string,
	before: KnownEmployee | undefined,
	idByNip: ReadonlyMap<string, string>
): { id: string | null; warning?: Note } {
	const present = before?.supervisorId ?? null
	if (!said.supervisorNip) return { id: present }
	const id = idByNip.get(said.supervisorNip)
	if (id && id !== own && id !== present) return { id }
	delete said.supervisorNip
	if (id) return { id: present }
	const reason = 'Atasannya tidak ada di berkas ini maupun di Bina, jadi dilewati.'
	return { id: present, warning: { column: 'NIP atasan', reason } }
}

/** A person as a roster would tell of them. */
function describe(
	person: KnownEmployee,
	places: Places,
	{ title, tier }: Post,
	byId: ReadonlyMap<string, KnownEmployee>
) {
	return {
		...person,
		...places.nameOf(person.agencyId),
		positionTitle: title,
		tier,
		positionClass: null,
		supervisorNip: (person.supervisorId && byId.get(person.supervisorId)?.nip) || null
	}
}

function differs(told: KnownPerson, said: RosterRow, ...fields: (keyof RosterRow)[]): boolean {
	const change = difference(told, said)
	return change.outcome === 'changed' && change.changes.some(({ field }) => fields.includes(field))
}

function omit(said: RosterRow, ...fields: ('agency' | 'unit' | 'positionTitle' | 'tier')[]): void {
	for (const field of fields) delete said[field]
}

/** What a row under an old NIP says: nothing of what the NIP tells. */
function besidesNip(row: RosterRow, { nip, bornOn, sex, kind }: KnownEmployee): RosterRow {
	const said = { ...row, nip, bornOn, sex, kind }
	delete said.appointedOn
	return said
}

const rejected = (problems: Note[]) => ({ outcome: 'rejected' as const, problems })

function recordOf(
	said: RosterRow,
	before: KnownEmployee | undefined,
	agencyId: string,
	post: Post,
	supervisorId: string | null
): EmployeeRecord {
	return {
		nip: said.nip,
		name: said.name,
		frontTitle: said.frontTitle ?? before?.frontTitle ?? null,
		backTitle: said.backTitle ?? before?.backTitle ?? null,
		kind: said.kind,
		sex: said.sex,
		bornOn: said.bornOn,
		appointedOn: said.appointedOn ?? before?.appointedOn ?? null,
		education: said.education ?? before?.education ?? null,
		educationName: said.educationName ?? before?.educationName ?? null,
		rank: said.rank ?? before?.rank ?? null,
		agencyId,
		positionId: post.id,
		supervisorId,
		district: said.district ?? before?.district ?? null,
		remote: said.remote ?? before?.remote ?? false,
		email: said.email ?? before?.email ?? null,
		phone: said.phone ?? before?.phone ?? null,
		retiresOn: retirementDate(said.bornOn, post.tier, retirementAges),
		status: said.status ?? before?.status ?? 'active'
	}
}

function count(rows: readonly PlannedRow[], total: number): Totals {
	const totals: Totals = {
		total,
		new: 0,
		changed: 0,
		unchanged: 0,
		missing: 0,
		rejected: 0,
		warnings: 0
	}
	for (const { outcome, warnings } of rows) {
		totals[outcome]++
		if (warnings.length > 0) totals.warnings++
	}
	return totals
}
