import { sendTable } from '#platform/files/send-table.ts'
import { readGovernment } from '#platform/settings.ts'
import { publicColumns, publicJson, publicRows } from '#transparency/export.ts'
import { showPublicPlan } from '#transparency/server/show-public-plan.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals: { ctx }, params, url }) => {
	const plan = await showPublicPlan(ctx, Number(params.tahun))
	const name = `rencana-pembinaan-asn-${plan.year}`
	const format = url.searchParams.get('bentuk')
	if (format !== 'json') return sendTable(format, name, publicColumns, publicRows(plan))
	const { name: publisher } = await readGovernment(ctx.db)
	const address = new URL(`/transparansi/rencana/${plan.year}`, url).href
	return new Response(JSON.stringify(publicJson(plan, { publisher, address, takenAt: ctx.now })), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.json"`
		}
	})
}
