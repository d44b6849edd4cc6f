import { randomUUID } from 'node:crypto'
import { asOwner, type Place } from './place.ts'

/** Notes a backup that the command line made; an earlier schema has no place for it yet. */
export async function noteCommand(
	place: Place,
	{ path, size, rows, now }: { path: string; size: number; rows: number; now: Date }
): Promise<void> {
	await asOwner(place, async (client) => {
		const { rows: found } = await client.query<{ there: boolean }>(
			"select to_regclass('platform_backup') is not null as there"
		)
		if (found[0]!.there)
			await client.query(
				`insert into platform_backup (id, path, size, row_count, origin, made_at)
				 values ($1, $2, $3, $4, 'command', $5)`,
				[randomUUID(), path, size, rows, now]
			)
	})
}
