import { action } from '#platform/http/action.ts'
import { rosterColumns } from '#people/import/columns.ts'
import {
	CorrectedMapping,
	ImportId,
	isSection,
	MissingChoice,
	sections,
	type Section
} from '#people/import/import.ts'
import { importUnknown } from '#people/import/refusals.ts'
import { requestApply } from '#people/server/apply-import.ts'
import { chooseMissing } from '#people/server/choose-missing.ts'
import { correctMapping, repeatPreview } from '#people/server/correct-mapping.ts'
import { listImportRows, showImport } from '#people/server/show-import.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const ORDER: Section[] = ['baru', 'berubah', 'hilang', 'ditolak', 'peringatan', 'sama']
const FIELDS = rosterColumns.fields.map(({ name, label }) => ({ name, label }))

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const input = ImportId.safeParse(params)
	if (!input.success) throw importUnknown()
	const { id } = input.data
	const found = await showImport(locals.ctx, id)
	const count = (section: Section) => found.totals?.[sections[section]] ?? 0
	const asked = url.searchParams.get('bagian')
	const section = isSection(asked) ? asked : (ORDER.find(count) ?? 'baru')
	const query = readQuery(url.searchParams, {
		sorts: ['baris'],
		standard: 'baris',
		filters: ['bagian']
	})
	const slice = { id, section, limit: PAGE_ROWS, offset: rowsBefore(query) }
	return {
		found,
		section,
		query,
		rows: await listImportRows(locals.ctx, slice),
		tabs: ORDER.map((each) => ({ section: each, count: count(each) })),
		fields: FIELDS,
		requestId: locals.requestId
	}
}

type Asked = { id: string; jobId: string }
const toJob = ({ id, jobId }: Asked) => `/pekerjaan/${jobId}?lanjut=/pegawai/impor/${id}`

export const actions: Actions = {
	kolom: action(CorrectedMapping, correctMapping, toJob),
	hitung: action(ImportId, repeatPreview, toJob),
	terapkan: action(ImportId, requestApply, toJob),
	pilih: action(MissingChoice, chooseMissing, (_, { url }) => {
		const page = url.searchParams.get('hal')
		return `${url.pathname}?bagian=hilang${page ? `&hal=${Number(page)}` : ''}`
	})
}
