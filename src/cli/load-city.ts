import { city } from '#demo/city.ts'
import { installCity, type SignIn } from '#demo/install.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Context } from '#platform/context.ts'
import { computeGapsNow } from '#needs/server/compute-gaps.ts'
import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { installReference } from './install-reference.ts'
import { say } from './command.ts'

export type CityAsked = {
	people: number
	seed: number
	/** How long the first plan is searched for. */
	steps?: number
}

export type LoadedCity = { signIns: SignIn[]; year: number; jobId: string }

/**
 * Loads the example city, computes its gaps and asks for next year's plan, in the caller's transaction: all of it or nothing.
 * The plan is a job, so that a worker finishes it even when this process ends.
 */
export async function loadCity(
	ctx: Context,
	{ people, seed, steps = USUAL_SETTINGS.steps }: CityAsked
): Promise<LoadedCity> {
	const today = civilDate(ctx.now)
	const year = Number(today.slice(0, 4)) + 1
	await installReference(ctx)
	const signIns = await installCity(ctx, city({ people, seed, today }), year)
	await computeGapsNow(ctx)
	const { seed: usual, targetGap } = USUAL_SETTINGS
	const { jobId } = await requestComposition(ctx, {
		tahun: year,
		seed: usual,
		targetGap,
		langkah: steps
	})
	return { signIns, year, jobId }
}

/** Shows once who may sign in, and how. */
export function saySignIns(signIns: readonly SignIn[]): void {
	const widths = (['purpose', 'nip', 'password', 'name'] as const).map((key) =>
		Math.max(...signIns.map((signIn) => signIn[key].length))
	)
	const line = (cells: readonly string[]) =>
		say(
			cells
				.map((cell, at) => cell.padEnd(widths[at]!))
				.join('  ')
				.trimEnd()
		)
	say('Data contoh sudah dimuat; tidak seorang pun di dalamnya sungguhan. Catat kata sandi ini:')
	say('')
	line(['Sebagai', 'NIP', 'Kata sandi', 'Nama'])
	for (const { purpose, nip, password, name } of signIns) line([purpose, nip, password, name])
	say('')
}
