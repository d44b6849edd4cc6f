import { yearOf } from '#hours/filters.ts'
import type { SiasnWish } from '#hours/server/export-siasn.ts'
import { idIn } from '#ui/table/url.ts'

/** What the address of the export asks for. */
export const readWish = (params: URLSearchParams, thisYear: number): SiasnWish => ({
	year: yearOf(params.get('tahun'), thisYear),
	agencyId: idIn(params.get('opd'))
})
