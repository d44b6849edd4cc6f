import { z } from 'zod'
import { atHour, civilDate } from '../i18n/format.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const kept = z.coerce
	.number('Tuliskan bilangan bulat dari 0 sampai 60.')
	.int('Tuliskan bilangan bulat dari 0 sampai 60.')
	.min(0, 'Tuliskan bilangan bulat dari 0 sampai 60.')
	.max(60, 'Tuliskan bilangan bulat dari 0 sampai 60.')

/** When backups are made by themselves, where they are put, and how many of them stay. */
export const Schedule = z.object({
	/** Empty: the folder `cadangan` below the data folder. */
	folder: z
		.string()
		.trim()
		.max(300)
		.regex(/^(\/.*)?$/, 'Tuliskan folder dari akarnya, misalnya /mnt/cadangan.')
		.default(''),
	/** Hour of the day, 0..23. */
	hour: z.coerce
		.number('Pilih jam dari 0 sampai 23.')
		.int('Pilih jam dari 0 sampai 23.')
		.min(0, 'Pilih jam dari 0 sampai 23.')
		.max(23, 'Pilih jam dari 0 sampai 23.')
		.default(2),
	daily: kept.default(7),
	weekly: kept.default(4),
	monthly: kept.default(12)
})
export type Schedule = z.infer<typeof Schedule>

export type Attempt = { at: Date; failed: boolean }

/**
 * Whether a backup should be made now: the hour has come since the last attempt, or that one could not be finished and an
 * hour has passed. `last` is never later than `now`, so that a clock that jumps makes one backup too many at most.
 */
export function isDue({ hour }: Schedule, last: Attempt | undefined, now: Date): boolean {
	if (!last) return true
	if (last.failed && now.getTime() - last.at.getTime() >= HOUR) return true
	return last.at < lastSlot(hour, now)
}

/** The last instant that was this hour of the day. */
function lastSlot(hour: number, now: Date): Date {
	const today = atHour(civilDate(now), hour)
	return today > now ? new Date(today.getTime() - DAY) : today
}

/**
 * Which backups may go, given all that the schedule made: the newest of each of the last days, weeks (from Monday) and
 * months that have one stays, as many as the schedule says; the newest of all stays whatever it says.
 */
export function expired<Backup extends { madeAt: Date }>(
	backups: readonly Backup[],
	{ daily, weekly, monthly }: Schedule
): Backup[] {
	const newestFirst = backups.toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
	const stays = new Set<Backup>(newestFirst.slice(0, 1))
	for (const [count, period] of [
		[daily, civilDate],
		[weekly, monday],
		[monthly, (at: Date) => civilDate(at).slice(0, 7)]
	] as const) {
		const periods = Map.groupBy(newestFirst, ({ madeAt }) => period(madeAt))
		for (const [newest] of [...periods.values()].slice(0, count)) stays.add(newest!)
	}
	return newestFirst.filter((backup) => !stays.has(backup))
}

/** The Monday of the week of an instant. */
function monday(at: Date): string {
	const day = new Date(`${civilDate(at)}T00:00:00Z`)
	return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10)
}
