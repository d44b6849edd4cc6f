import { registerSorts, type RegisterFilter } from '#platform/documents/numbers/store.ts'
import { stateWords } from '#platform/documents/words.ts'
import { oneOf, readQuery, searchIn, type TableQuery } from '#ui/table/url.ts'

export const readRegisterQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: registerSorts,
		standard: '-tanggal',
		filters: ['cari', 'tahun', 'jenis', 'keadaan']
	})

const states = (['reserved', 'used', 'void'] as const).map((state) => ({
	value: state,
	label: stateWords[state]
}))
export const stateOptions = states

export const registerFilter = ({ filter }: TableQuery): RegisterFilter => ({
	search: searchIn(filter['cari']),
	year: /^\d{4}$/.test(filter['tahun'] ?? '') ? Number(filter['tahun']) : undefined,
	kind: filter['jenis'],
	state: oneOf(
		states.map(({ value }) => value),
		filter['keadaan']
	)
})
