import { BatchRef } from '#plan/calendar-forms.ts'
import { participantColumns } from '#plan/export.ts'
import { icsOf } from '#plan/ics.ts'
import { exportBatch, showBatch } from '#plan/server/show-batch.ts'
import { dayAfter } from '#plan/weeks.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals: { ctx }, params, url }) => {
	const ref = BatchRef.parse(params)
	const name = `${params.angkatan}-${params.tahun}`
	const format = url.searchParams.get('format')
	if (format !== 'ics') {
		const { seats } = await inTransaction(ctx, (tx) => exportBatch(tx, ref))
		return sendTable(format, name, participantColumns, seats)
	}
	const { batch, activity } = await showBatch(ctx, ref, { page: 1 })
	if (!batch.firstOn || !batch.lastOn) error(404, 'Angkatan ini belum mendapat minggu.')
	const text = icsOf({
		uid: `${name}@bina`,
		title: `${activity.title}, angkatan ${batch.number}`,
		firstOn: batch.firstOn,
		lastOn: dayAfter(batch.lastOn, -2),
		place: [batch.room, batch.place].filter(Boolean).join(', '),
		note: `${activity.days} hari dalam minggu ini. Penyelenggara: ${batch.organiser}.`,
		stamp: ctx.now
	})
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.ics"`
		}
	})
}
