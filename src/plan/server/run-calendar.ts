import { record } from '#platform/audit/record.ts'
import type { Job } from '#platform/jobs/job.ts'
import { fromCalendar } from '../from-calendar.ts'
import { calendarUnknown } from '../refusals.ts'
import { placeInThread, progressText, shareDone } from './place-in-thread.ts'
import { unpackCalendar } from './pose-calendar.ts'
import * as store from './store/calendar.ts'
import { getProblem } from './store/composition.ts'

/** Works a requested calendar and makes it the one that counts. Run twice it gives the same; stopped it keeps nothing. */
export async function runCalendar(job: Job, { calendar: id }: { calendar: string }): Promise<void> {
	const calendar = await store.findCalendar(job.db, id)
	if (!calendar) throw calendarUnknown()
	const posed = await unpackCalendar(await getProblem(job.db, calendar.problemHash))

	let told: Promise<void> | undefined
	const found = await placeInThread(posed, {
		onProgress: (progress) => {
			told ??= job
				.progress(shareDone(progress), progressText(progress))
				.finally(() => (told = undefined))
		},
		cancel: job.signal
	})
	await told

	const content = fromCalendar(posed, found)
	await job.complete(async (ctx) => {
		await store.finishCalendar(ctx.db, id, ctx.now, content)
		await store.recordCurrent(ctx.db, calendar.year, id)
		await record(ctx, 'plan.calendar_made', { year: calendar.year, ...content.result }, id)
		return { year: calendar.year, calendar: id }
	})
}
