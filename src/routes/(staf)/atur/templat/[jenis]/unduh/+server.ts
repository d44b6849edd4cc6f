import { downloadTemplate } from '#platform/documents/templates/show-templates.ts'
import type { RequestHandler } from './$types'
import { templateKinds } from '../../../../../../template-kinds.ts'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const versi = Number(url.searchParams.get('versi')) || undefined
	const terisi = url.searchParams.has('terisi')
	const { name, type, bytes } = await downloadTemplate(locals.ctx, templateKinds, {
		...{ ...params, versi, terisi }
	})
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	})
}
