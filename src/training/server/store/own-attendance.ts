import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { wayWords } from '../../attendance-words.ts'

/** Where somebody was, and the phones that sign for them. */
export const ownAttendance: readonly DataSource[] = [
	{
		key: 'presensi',
		title: 'Presensi pelatihan',
		covers: [],
		rows: ({ employeeId }) => sql`
			select b.title as pelatihan, s.topic as sesi, a.arrived_at as datang, a.arrived_way as datang_lewat,
				a.left_at as pulang, a.left_way as pulang_lewat
			from training_attendance a join training_enrolment e on e.id = a.enrolment_id
			join training_session s on s.id = a.session_id join training_batch b on b.id = s.batch_id
			where e.employee_id = ${employeeId} order by s.starts_at desc`,
		words: { datang_lewat: wayWords, pulang_lewat: wayWords }
	},
	{
		key: 'hp_presensi',
		title: 'HP untuk presensi tanpa sinyal',
		covers: ['training_device.employee_id'],
		rows: ({ employeeId }) => sql`
			select d.label as hp, d.bound_at as dipasang, d.replaced_at as diganti,
				(select count(*) from training_signed_check c where c.device_id = d.id) as catatan_diterima
			from training_device d where d.employee_id = ${employeeId} order by d.bound_at desc`
	}
]
