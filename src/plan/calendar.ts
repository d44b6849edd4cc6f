/** The words of the calendar. Labels are in words.ts, what forms send is in calendar-forms.ts. */
import type { AgencyKind } from '#people/model.ts'

/** Why a day is not like others. On `ramadan` work goes on, more quietly; on the others nothing is held. */
export const dayKinds = ['holiday', 'joint_leave', 'ramadan', 'fiscal_closing', 'other'] as const
export type DayKind = (typeof dayKinds)[number]

export type Certainty = 'A' | 'B' | 'unconfirmed' | 'house'

/** A day, or days in a row, by civil dates. */
export type DayData = {
	firstOn: string
	lastOn: string
	name: string
	kind: DayKind
	source: string
	certainty: Certainty
}
export type Day = DayData & { id: string; version: number }

export type RoomData = { name: string; place: string; seats: number; agencyId: string | null }
export type Room = RoomData & { id: string; active: boolean; version: number }

/** A kind of unit as limits of absence tell them apart. */
export const unitKinds = ['counter', 'school', 'health_centre', 'usual'] as const
export type UnitKind = (typeof unitKinds)[number]

/** At most `share` (0..1) of a unit's people, rounded down, but always `least`. */
export type AbsenceLimit = { share: number; least: number }

export type Absence = {
	version: number
	limits: Record<UnitKind, AbsenceLimit>
	/** Ids of agencies that serve people at counters, with all below them. */
	counters: string[]
	legalBasis: string
	certainty: Certainty
}

/** Which limit counts for a unit: `within` is itself and all above it. Source: docs/rules.md#batas-absen. */
export function unitKindOf(
	{ agencyKind, within }: { agencyKind: AgencyKind; within: readonly string[] },
	counters: ReadonlySet<string>
): UnitKind {
	if (within.some((id) => counters.has(id))) return 'counter'
	return agencyKind === 'school' || agencyKind === 'health_centre' ? agencyKind : 'usual'
}

/** How many of a unit's people may be away in one week. Source: docs/rules.md#batas-absen. */
export const mostAway = ({ share, least }: AbsenceLimit, people: number): number =>
	Math.max(least, Math.floor(share * people + 1e-9))

/** What a finished calendar came to. */
export type CalendarResult = {
	batches: { asked: number; placed: number }
	seats: { asked: number; found: number; moved: number }
	/** Of the weeks' choice, 0..1: how far it can be from the best; null when changed by hand. */
	gap: number | null
	stopped: 'gap' | 'steps' | 'cancelled'
	/** Version of the limits of absence. */
	absence: number
}

/** A batch's name in an address: 'K01-2'. */
export const batchRef = ({ code, number }: { code: string; number: number }): string =>
	`${code}-${number}`
