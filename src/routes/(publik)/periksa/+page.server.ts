import { redirect } from '@sveltejs/kit'
import { printedCode, readCode } from '#platform/documents/papers/code.ts'
import { checkCodeUnknown } from '#platform/documents/refusals.ts'
import type { Actions, PageServerLoad } from './$types'
import { judging } from './judging.ts'

export const load: PageServerLoad = ({ url, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
	const typed = url.searchParams.get('kode')
	if (typed === null) return { typed: '', problem: undefined }
	const code = readCode(typed)
	if (code) redirect(303, `/periksa/${printedCode(code)}`)
	return { typed: typed.slice(0, 40), problem: checkCodeUnknown().message }
}

export const actions: Actions = judging
