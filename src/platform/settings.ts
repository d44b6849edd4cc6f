import { z } from 'zod'
import { record } from './audit/record.ts'
import type { Context } from './context.ts'
import type { Db } from './database/db.ts'
import { changed } from './http/refusals.ts'

/** Somebody who signs papers. */
const Official = z.object({
	/** What they sign as: 'Wali Kota Sawahlunto'. */
	title: z.string(),
	name: z.string(),
	rank: z.string().default(''),
	nip: z.string().default(''),
	/** Their term, civil dates; '' where it is not known. */
	since: z.string().optional(),
	until: z.string().optional()
})

export type Official = z.infer<typeof Official>

/** The government that this Bina serves: never a literal in code. */
export const Government = z.object({
	name: z.string().default('Pemerintah Daerah'),
	/** For the bar: 'Kota Sawahlunto'. */
	short: z.string().default('Pemerintah daerah'),
	unit: z.string().default('BKPSDM'),
	letterhead: z.array(z.string()).default([]),
	place: z.string().default(''),
	phone: z.string().default(''),
	drafter: Official.optional(),
	authority: Official.optional(),
	/** Sekretaris Daerah, who hands the plan to the authority. */
	secretary: Official.optional(),
	/** The file with the emblem, as SVG. */
	emblem: z.uuid().nullable().default(null),
	/** Data are examples: a banner and every document say so. */
	example: z.boolean().default(false)
})
export type Government = z.infer<typeof Government>

const KEY = 'government'

/** The setting of a name with its version; its defaults where nothing is set yet. */
export async function readSetting<T extends object>(
	db: Db,
	key: string,
	schema: z.ZodType<T>
): Promise<T & { version: number }> {
	const row = await db
		.selectFrom('platform_setting')
		.select(['value', 'version'])
		.where('key', '=', key)
		.executeTakeFirst()
	return { ...schema.parse(row?.value ?? {}), version: row?.version ?? 0 }
}

export const readGovernment = (db: Db): Promise<Government & { version: number }> =>
	readSetting(db, KEY, Government)

/** Writes all of the government's settings over the version that was read. Permission is the caller's. */
export async function recordGovernment(
	ctx: Context,
	government: Government,
	version: number
): Promise<void> {
	await writeSetting(ctx, KEY, government, version)
	await record(ctx, 'platform.government_changed', { name: government.name })
}

/** Writes the setting of a name over the version that was read; refused when somebody else wrote it meanwhile. */
export async function writeSetting(
	ctx: Context,
	key: string,
	setting: object,
	version: number
): Promise<void> {
	const value = JSON.stringify(setting)
	const row = await ctx.db
		.insertInto('platform_setting')
		.values({ key, value, updated_at: ctx.now })
		.onConflict((earlier) =>
			earlier
				.column('key')
				.doUpdateSet({ value, version: version + 1, updated_at: ctx.now })
				.where('platform_setting.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	if (!row) throw changed()
}
