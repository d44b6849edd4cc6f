import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { enrolmentStateWords, originWords } from '../../words.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'pelatihan',
		title: 'Pelatihan yang Anda ikuti atau minta',
		covers: ['training_enrolment.employee_id'],
		rows: ({ employeeId }) => sql`
			select b.title as pelatihan, b.year as tahun, e.origin as asal, e.state as keadaan, e.note as catatan,
				e.reason as alasan, e.entered_at as sejak, e.decided_name as diputuskan_oleh, e.decided_at as diputuskan
			from training_enrolment e join training_batch b on b.id = e.batch_id
			where e.employee_id = ${employeeId} order by e.entered_at desc`,
		words: { asal: originWords, keadaan: enrolmentStateWords }
	},
	{
		key: 'sertifikat',
		title: 'Sertifikat pelatihan',
		covers: [],
		rows: ({ employeeId }) => sql`
			select t.number as nomor, t.name as nama_tercetak, t.title as kegiatan, t.jp, t.issued_at as terbit,
				t.valid_until as berlaku_sampai, t.revoked_at as dicabut, t.revoked_why as alasan
			from training_certificate t join training_enrolment e on e.id = t.enrolment_id
			where e.employee_id = ${employeeId} order by t.issued_at desc`
	},
	{
		key: 'minat_pelatihan',
		title: 'Minat pelatihan',
		covers: ['training_interest.employee_id'],
		rows: ({ employeeId }) => sql`
			select a.title as kegiatan, i.months as bulan, i.said_at as dinyatakan
			from training_interest i join plan_activity a on a.id = i.activity_id
			where i.employee_id = ${employeeId} order by i.said_at desc`
	},
	{
		key: 'tautan_kalender',
		title: 'Tautan kalender pribadi',
		covers: ['training_feed.employee_id'],
		rows: ({ employeeId }) => sql`
			select made_at as dibuat from training_feed where employee_id = ${employeeId}`
	}
]
