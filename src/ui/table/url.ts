/**
 * The state of a table lives in the address, so that it can be linked, printed and exported:
 *
 *     ?cari=yus&opd=rsud&urut=-jp&hal=2
 *
 * `urut` is a column's key, with '-' when the largest comes first; `hal` counts from 1; every other
 * name is a filter. What is standard is left out of the address.
 */

export const PAGE_ROWS = 25

export type TableQuery<Sort extends string = string> = {
	sort: Sort
	descending: boolean
	/** From 1. */
	page: number
	/** Only filters that are set. */
	filter: Readonly<Record<string, string>>
	/** The order without `urut`, as 'nama' or '-jp'. */
	standard: string
}

type Spec<Sort extends string> = {
	/** Keys that may be sorted by; anything else in the address is ignored. */
	sorts: readonly Sort[]
	standard: Sort | `-${Sort}`
	filters?: readonly string[]
}

/** Reads an address. Never fails: what is unknown or malformed falls back to the standard. */
export function readQuery<Sort extends string>(
	params: URLSearchParams,
	{ sorts, standard, filters = [] }: Spec<Sort>
): TableQuery<Sort> {
	const asked = params.get('urut') ?? standard
	const order = sorts.some((sort) => sort === bare(asked)) ? asked : standard
	const page = Number(params.get('hal') ?? 1)
	const filter: Record<string, string> = {}
	for (const name of filters) {
		const value = params.get(name)?.trim()
		if (value) filter[name] = value
	}
	return {
		sort: sorts.find((sort) => sort === bare(order))!,
		descending: order.startsWith('-'),
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
		filter,
		standard
	}
}

/** The one of `values` that an address names. */
export const oneOf = <T extends string>(
	values: readonly T[],
	text: string | null | undefined
): T | undefined => values.find((value) => value === text)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id as an address names it; undefined where it is none. */
export const idIn = (text: string | null | undefined): string | undefined =>
	text && UUID.test(text) ? text : undefined

/** What is searched for: nobody needs more than a hundred letters. */
export const searchIn = (text: string | undefined): string => (text ?? '').slice(0, 100)

const bare = (order: string) => order.replace(/^-/, '')

/** The order as the address writes it: 'nama', '-jp'. */
export const orderOf = ({ sort, descending }: TableQuery): string =>
	descending ? `-${sort}` : sort

/** The address of a query, beginning with '?'. */
export function writeQuery(query: TableQuery): string {
	const params = new URLSearchParams(query.filter)
	if (orderOf(query) !== query.standard) params.set('urut', orderOf(query))
	if (query.page > 1) params.set('hal', String(query.page))
	return `?${params}`
}

export const pageAddress = (query: TableQuery, page: number): string =>
	writeQuery({ ...query, page })

/** Sorting by another column begins ascending; by the same one it turns round. Always from page 1. */
export const sortAddress = (query: TableQuery, sort: string): string =>
	writeQuery({ ...query, sort, descending: sort === query.sort && !query.descending, page: 1 })

/** How many rows stand before this page. */
export const rowsBefore = ({ page }: Pick<TableQuery, 'page'>): number => (page - 1) * PAGE_ROWS

/** A page of a list in its order. */
export type Listed<Sort extends string> = {
	sort: Sort
	descending: boolean
	/** All of them where null. */
	limit: number | null
	offset: number
}

export const listed = <Sort extends string>(query: TableQuery<Sort>) => ({
	...{ sort: query.sort, descending: query.descending },
	...{ limit: PAGE_ROWS, offset: rowsBefore(query) }
})

/** Page numbers to show, with `undefined` for a gap: (7, 20) is 1 … 6 7 8 … 20. */
export function pageNumbers(page: number, last: number): (number | undefined)[] {
	const shown = [1, page - 1, page, page + 1, last].filter((n) => n >= 1 && n <= last)
	const sorted = [...new Set(shown)].sort((a, b) => a - b)
	return sorted.flatMap((n, i) => (i > 0 && n - sorted[i - 1]! > 1 ? [undefined, n] : [n]))
}
