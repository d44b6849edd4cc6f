import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { claimWords } from '../../claims/words.ts'
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
	},
	{
		key: 'klaim',
		title: 'Klaim kegiatan di luar Bina',
		covers: ['hours_claim.employee_id'],
		rows: ({ employeeId }) => sql`
			select title as kegiatan, organiser as penyelenggara, certificate as sertifikat, started_on as mulai,
				completed_on as selesai, jp, state as keadaan, sent_at as dikirim, decided_at as diputuskan, reason as alasan
			from hours_claim where employee_id = ${employeeId} order by completed_on desc`,
		words: { keadaan: claimWords }
	}
]
