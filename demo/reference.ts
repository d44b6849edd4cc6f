import type { Context } from '#platform/context.ts'
import { tiers } from '#people/model.ts'
import { general } from './competencies.ts'
import { levelOfTier } from './positions.ts'
import * as store from './store.ts'

/** The nine competencies, and a standard of levels by tier, each only where there is none yet. */
export async function installMissingReference(ctx: Context): Promise<void> {
	const known = await store.mapCompetencies(ctx.db)
	await store.insertAll(
		ctx.db,
		'people_competency',
		general
			.map((name, at) => ({
				id: ctx.newId(),
				code: `${name === 'Perekat Bangsa' ? 'SOS' : 'MAN'}-${String((at % 8) + 1).padStart(2, '0')}`,
				name,
				family: name === 'Perekat Bangsa' ? 'sociocultural' : 'managerial',
				definition: '',
				active: true,
				version: 1
			}))
			.filter(({ name }) => !known.has(name.toLowerCase()))
	)
	if (await store.findStandardInForce(ctx.db)) return
	const standard = ctx.newId()
	const ids = await store.mapCompetencies(ctx.db)
	await store.insertAll(ctx.db, 'people_standard', [
		{
			id: standard,
			name: 'Standar awal menurut jenjang',
			legal_basis: 'PermenPANRB 38/2017',
			certainty: 'unconfirmed',
			valid_from: '2017-01-01',
			version: 1
		}
	])
	await store.insertAll(
		ctx.db,
		'people_standard_level',
		general.flatMap((name) =>
			tiers.map((tier) => ({
				standard_id: standard,
				competency_id: ids.get(name.toLowerCase())!,
				tier,
				level: levelOfTier[tier]
			}))
		)
	)
}
