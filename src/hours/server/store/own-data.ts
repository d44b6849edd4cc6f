import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { entrySourceWords } from '../../words.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'jam_pelajaran',
		title: 'Buku jam pelajaran',
		covers: ['hours_entry.employee_id'],
		rows: ({ employeeId }) => sql`
			select title as kegiatan, organiser as penyelenggara, certificate as sertifikat, started_on as mulai,
				completed_on as selesai, claimed as jp_diakui_penyelenggara, counted as jp_dihitung, reason as alasan,
				source as asal, recorded_at as dicatat
			from hours_entry where employee_id = ${employeeId} order by completed_on desc, recorded_at desc`,
		words: { asal: entrySourceWords }
	}
]
