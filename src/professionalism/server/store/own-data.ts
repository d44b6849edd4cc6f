import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { degreeWords } from '../../words.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'ip_asn',
		title: 'IP ASN',
		covers: ['professionalism_score.employee_id'],
		rows: ({ employeeId }) => sql`
			select year as tahun, qualification as kualifikasi, post + technical + seminar as kompetensi,
				performance as kinerja, discipline as disiplin, rules_version as aturan, computed_at as dihitung
			from professionalism_score where employee_id = ${employeeId} order by year desc`
	},
	{
		key: 'hukuman_disiplin',
		title: 'Hukuman disiplin',
		covers: ['professionalism_discipline.employee_id'],
		rows: ({ employeeId }) => sql`
			select degree as tingkat, decided_on as tanggal, decree as nomor, source as sumber
			from professionalism_discipline where employee_id = ${employeeId} order by decided_on desc`,
		words: { tingkat: degreeWords }
	}
]
