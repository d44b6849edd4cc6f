import { gapOf } from '#optimisation/gap.ts'
import type { Progress } from '#optimisation/compose/model.ts'
import { percent } from '#platform/i18n/format.ts'
import { record } from '#platform/audit/record.ts'
import type { Job } from '#platform/jobs/job.ts'
import { compositionUnknown } from '../refusals.ts'
import { loadStart } from './choose-start.ts'
import { unpackProblem } from './pose-plan.ts'
import { solve } from './solve.ts'
import * as store from './store/composition.ts'

/** Works a requested composition. Run twice it gives the same; cancelled or stopped it keeps nothing. */
export async function runComposition(
	job: Job,
	{ composition: id }: { composition: string }
): Promise<void> {
	const composition = await store.findComposition(job.db, id)
	if (!composition) throw compositionUnknown()
	const posed = await unpackProblem(await store.getProblem(job.db, composition.problemHash))

	const { startId } = composition
	const start = startId ? await loadStart(job.db, posed, startId) : undefined

	let told: Promise<void> | undefined
	const onProgress = (progress: Progress) => {
		told ??= job.progress(progress.done, progressText(progress)).finally(() => (told = undefined))
	}
	const { finish, rows } = await solve(posed, composition.settings, {
		onProgress,
		cancel: job.signal,
		start
	})
	await told

	await job.complete(async (ctx) => {
		await store.finishComposition(ctx.db, id, { ...finish, finishedAt: ctx.now }, rows)
		await record(ctx, 'plan.composed', { year: composition.year, ...finish }, id)
		return { year: composition.year, composition: id }
	})
}

const STAGES: Record<Progress['stage'], string> = {
	prices: 'Menimbang kursi dan biaya',
	plan: 'Mengisi angkatan',
	improve: 'Memperbaiki susunan',
	exact: 'Mencari bukti'
}

/** 'Memperbaiki susunan; paling jauh 3,2% dari yang terbaik'. */
export function progressText({ stage, objective, bound }: Progress): string {
	if (!Number.isFinite(bound)) return STAGES[stage]
	return `${STAGES[stage]}; paling jauh ${percent(Math.ceil(gapOf(objective, bound) * 1000) / 1000)} dari yang terbaik`
}
