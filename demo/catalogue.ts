import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { EmployeeKind, Tier } from '#people/model.ts'
import type { ActivityData, Audience } from '#plan/model.ts'
import { writeActivity } from '#plan/server/record-activity.ts'
import type { DemoActivity, DemoAudience } from './activities.ts'
import type { City } from './city.ts'
import type { Ids } from './install.ts'

/** Words of an audience that stand for tiers. */
const tierGroups: Record<string, Tier[]> = {
	jpt: ['jpt_pratama'],
	administrator: ['administrator'],
	pengawas: ['pengawas'],
	pimpinan: ['jpt_pratama', 'administrator', 'pengawas'],
	ahli: ['ahli_madya', 'ahli_muda', 'penyelia', 'mahir'],
	muda: ['ahli_pertama', 'terampil', 'pemula'],
	pelaksana: ['pelaksana']
}
const kinds: readonly EmployeeKind[] = ['pns', 'pppk', 'pppk_paruh_waktu']

/** Writes the city's activities into the catalogue. */
export async function installCatalogue(ctx: Context, city: City, ids: Ids): Promise<void> {
	for (const activity of city.activities)
		await writeActivity(ctx, ctx.newId(), null, dataOf(activity, city, ids))
	await record(ctx, 'plan.activities_imported', { activities: city.activities.length })
}

function dataOf(
	{ gains, audience, mandatory, partners, ...activity }: DemoActivity,
	city: City,
	ids: Ids
): ActivityData {
	return {
		...activity,
		account: '5.04.02',
		audience: audienceOf(audience, city, ids),
		mandatory: mandatory && audienceOf(mandatory, city, ids),
		competencies: gains.map(({ competency, mean }) => ({
			competencyId: ids.competencies.get(competency)!,
			mean,
			sd: Math.round(mean * 40) / 100,
			origin: 'house'
		})),
		partners: partners.map(({ agency, ...partner }) => ({
			...partner,
			agencyId: ids.agencies.get(agency)!
		}))
	}
}

/** `semua` narrows nothing; tiers, kinds and places each narrow by themselves. */
function audienceOf(words: DemoAudience, { agencies }: City, ids: Ids): Audience {
	const tiers = words.flatMap((word) => tierGroups[word] ?? [])
	const of = kinds.filter((kind) => words.includes(kind))
	const places = agencies.filter(({ crew }) => words.includes(`@${crew}`))
	return {
		...(tiers.length > 0 && { tiers }),
		...(of.length > 0 && { kinds: of }),
		...(places.length > 0 && { agencies: places.map(({ name }) => ids.agencies.get(name)!) })
	}
}
