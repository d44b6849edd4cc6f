import type { AuditFilter } from '#platform/audit/store-read.ts'
import { isDate, joinDate } from '#platform/i18n/read.ts'
import { idIn, PAGE_ROWS, readQuery, rowsBefore, searchIn } from '#ui/table/url.ts'
import { actsNamed } from '../../../../acts.ts'

const boxes = (name: string) => ['hari', 'bulan', 'tahun'].map((part) => `${name}_${part}`)

/** Reads the address of the list of acts. */
export function readAuditQuery(params: URLSearchParams) {
	const query = readQuery(params, {
		sorts: ['waktu'],
		standard: '-waktu',
		filters: ['siapa', 'tindakan', 'tentang', ...boxes('dari'), ...boxes('sampai')]
	})
	const dates = { from: dateIn(query.filter, 'dari'), to: dateIn(query.filter, 'sampai') }
	const filter: AuditFilter = {
		actor: searchIn(query.filter['siapa']),
		action: searchIn(query.filter['tindakan']),
		actions: actsNamed(searchIn(query.filter['tindakan'])),
		subject: idIn(query.filter['tentang']),
		from: isDate(dates.from) ? dates.from : undefined,
		to: isDate(dates.to) ? dates.to : undefined
	}
	return { query, dates, filter, page: { limit: PAGE_ROWS, offset: rowsBefore(query) } }
}

/** As `joinDate` has it: what is no date keeps its parts, so that the form shows it again. */
function dateIn(filter: Readonly<Record<string, string>>, name: string): string {
	const [day = '', month = '', year = ''] = boxes(name).map((box) => filter[box] ?? '')
	return joinDate(day, month, year)
}
