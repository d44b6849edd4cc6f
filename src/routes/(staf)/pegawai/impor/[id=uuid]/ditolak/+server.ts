import { ImportId } from '#people/import/import.ts'
import { importUnknown } from '#people/import/refusals.ts'
import { listRejected, type RejectedCell } from '#people/server/show-import.ts'
import { writeCsv, type Column } from '#platform/files/write-table.ts'
import type { RequestHandler } from './$types'

const COLUMNS: Column<RejectedCell>[] = [
	{ header: 'Lembar', value: ({ sheet }) => sheet },
	{ header: 'Baris', value: ({ row }) => row },
	{ header: 'Kolom', value: ({ column }) => column },
	{ header: 'Sebab', value: ({ reason }) => reason }
]

export const GET: RequestHandler = async ({ locals, params }) => {
	const input = ImportId.safeParse(params)
	if (!input.success) throw importUnknown()
	const cells = await listRejected(locals.ctx, input.data.id)
	const pieces: string[] = []
	for await (const piece of writeCsv(COLUMNS, cells)) pieces.push(piece)
	return new Response(pieces.join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="baris-ditolak.csv"'
		}
	})
}
