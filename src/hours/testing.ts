import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { credit } from './server/credit.ts'
import { installReference } from './server/install-reference.ts'

/** A technical training of so many JP in somebody's ledger, under the first version of the rules. */
export async function givenHours(
	ctx: Context,
	given: {
		employeeId: string
		jp?: number
		on?: string
		startedOn?: string
		form?: string
		title?: string
	}
) {
	await installReference(ctx)
	const [entry] = await credit({ ...ctx, actor: system('uji') }, [
		{
			employeeId: given.employeeId,
			formCode: given.form ?? 'B3',
			title: given.title ?? 'Pelatihan Contoh',
			startedOn: given.startedOn ?? null,
			completedOn: given.on ?? '2026-05-20',
			international: false,
			jp: given.jp ?? 8,
			minutes: null,
			units: null,
			source: 'claim'
		}
	])
	return entry!
}
