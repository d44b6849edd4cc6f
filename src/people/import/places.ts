import type { AgencyKind } from '../model.ts'
import { nameKey } from './proper-case.ts'

export type Place = {
	readonly id: string
	readonly parentId: string | null
	readonly name: string
	readonly kind: AgencyKind
	/** Nobody is placed where it is false. */
	readonly active: boolean
}

const kinds: readonly [RegExp, AgencyKind][] = [
	[/^(kantor )?kecamatan\b/i, 'district'],
	[/^(kantor )?kelurahan\b/i, 'ward'],
	[/^(kantor )?desa\b/i, 'village'],
	[/^(upt[db]? )?(puskesmas|pusat kesehatan masyarakat)\b/i, 'health_centre'],
	[/^(upt[db]? )?(sekolah|sd|sdn|sdlb|slb|smp|smpn|sma|smk|tk|tkn|paud)\b/i, 'school']
]

/** Names that stand for an agency of the government wherever they are written. */
const agencyName =
	/^(dinas|badan|inspektorat|sekretariat (daerah|dprd|dewan)|satuan polisi|rsud|rumah sakit)\b/i

/**
 * The tree of agencies as a roster names it, with the places that it names first. Names are the same
 * when they differ only in case, spaces and signs.
 */
export class Places {
	readonly created: Place[] = []
	readonly #byId = new Map<string, Place>()
	readonly #byName = new Map<string, Place[]>()
	readonly #homes = new Map<string, Place>()
	readonly #newId: () => string

	constructor(known: readonly Place[], newId: () => string) {
		this.#newId = newId
		for (const place of known) this.#add(place)
	}

	/** The perangkat daerah that a place belongs to: the nearest above of that kind, else the topmost. */
	homeOf(id: string): Place {
		const known = this.#homes.get(id)
		if (known) return known
		const place = this.#byId.get(id)!
		const isHome = place.kind === 'agency' || place.kind === 'district' || !place.parentId
		const home = isHome ? place : this.homeOf(place.parentId)
		this.#homes.set(id, home)
		return home
	}

	/** How a roster would write it: agency, and unit where it is not the agency itself. */
	nameOf(id: string): { agency: string; unit: string | null } {
		const home = this.homeOf(id)
		return { agency: home.name, unit: home.id === id ? null : this.#byId.get(id)!.name }
	}

	/**
	 * The place that a row names, made where nobody knows it; undefined where the row names none, or
	 * only a unit that several agencies have. `present` is where the person works now: a unit named
	 * alone is looked for in their agency first.
	 */
	find(agency?: string, unit?: string, present?: string): string | undefined {
		const home = agency ? this.#agency(agency) : present ? this.homeOf(present) : undefined
		if (!unit || (home && nameKey(unit) === nameKey(home.name))) return agency && home!.id
		const namesakes = this.#byName.get(nameKey(unit)) ?? []
		const inside = namesakes.find(({ id }) => home && this.homeOf(id).id === home.id)
		if (inside) return inside.id
		if (agency) return this.#create(unit, home!.id)
		const tops = namesakes.filter(({ id }) => this.homeOf(id).id === id)
		if (tops.length > 0) return tops[0]!.id
		if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0]!.id : undefined
		return this.#create(unit, agencyName.test(unit) ? null : (home?.id ?? null))
	}

	#agency(name: string): Place {
		const namesakes = this.#byName.get(nameKey(name)) ?? []
		const found = namesakes.find(({ id }) => this.homeOf(id).id === id) ?? namesakes[0]
		return found ? this.homeOf(found.id) : this.#byId.get(this.#create(name, null))!
	}

	#create(name: string, parentId: string | null): string {
		const kind =
			kinds.find(([pattern]) => pattern.test(name))?.[1] ?? (parentId ? 'unit' : 'agency')
		const place: Place = { id: this.#newId(), parentId, name, kind, active: true }
		this.created.push(place)
		this.#add(place)
		return place.id
	}

	#add(place: Place): void {
		this.#byId.set(place.id, place)
		if (!place.active) return
		const key = nameKey(place.name)
		this.#byName.set(key, [...(this.#byName.get(key) ?? []), place])
	}
}
