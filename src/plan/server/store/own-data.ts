import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'kursi_rencana',
		title: 'Kursi Anda dalam rencana',
		covers: ['plan_version_seat.employee_id', 'plan_calendar_seat.employee_id'],
		rows: ({ employeeId }) => sql`
			select v.year as tahun, v.number as versi_rencana, l.title as kegiatan, s.number as angkatan, s.month as bulan
			from plan_version_seat s join plan_version v on v.id = s.version_id
			join plan_version_line l on l.version_id = s.version_id and l.activity_id = s.activity_id
			where s.employee_id = ${employeeId}
			union all
			select c.year, null, a.title, s.number, null
			from plan_calendar_seat s join plan_calendar c on c.id = s.calendar_id join plan_activity a on a.id = s.activity_id
			where s.employee_id = ${employeeId} order by 1 desc, 3`
	},
	{
		key: 'hitungan_susunan',
		title: 'Hitungan tentang Anda dalam rancangan susunan',
		covers: ['plan_composition_person.employee_id', 'plan_composition_seat.employee_id'],
		rows: ({ employeeId }) => sql`
			select c.year as tahun, c.created_at as dihitung, p.hours_before as jp_sebelum, p.hours_after as jp_sesudah,
				p.levels_before as tingkat_kurang_sebelum, p.levels_after as tingkat_kurang_sesudah,
				array(select a.title from plan_composition_seat s join plan_activity a on a.id = s.activity_id
					where s.composition_id = p.composition_id and s.employee_id = p.employee_id order by 1) as kegiatan
			from plan_composition_person p join plan_composition c on c.id = p.composition_id
			where p.employee_id = ${employeeId} order by c.created_at desc`
	},
	{
		key: 'kunci_perencana',
		title: 'Kunci perencana tentang Anda',
		covers: ['plan_lock.employee_id'],
		rows: ({ employeeId }) => sql`
			select l.year as tahun, a.title as kegiatan, l.wish as kehendak, l.note as catatan, l.made_at as dibuat,
				l.undone_at as dibatalkan
			from plan_lock l left join plan_activity a on a.id = l.activity_id
			where l.employee_id = ${employeeId} order by l.made_at desc`
	},
	{
		key: 'cuti',
		title: 'Hari tidak dapat hadir',
		covers: ['plan_leave.employee_id'],
		rows: ({ employeeId }) => sql`
			select first_on as mulai, last_on as sampai, note as catatan
			from plan_leave where employee_id = ${employeeId} order by first_on desc`
	},
	{
		key: 'langkah_rencana',
		title: 'Langkah Anda pada rencana',
		covers: [
			'plan_version_step.by_account',
			'plan_version_step.by_person',
			'plan_version_step.behalf_account',
			'plan_version_step.behalf_person'
		],
		rows: ({ actorId, accountId, employeeId }) => sql`
			select v.year as tahun, v.number as versi_rencana, s.step as langkah, s.by_name as oleh, s.behalf_name as atas_nama,
				s.reason as alasan, s.at as waktu
			from plan_version_step s join plan_version v on v.id = s.version_id
			where ${actorId} in (s.by_account, s.behalf_account)
				or s.by_person = any(${[accountId, employeeId ?? accountId]}::text[])
				or s.behalf_person = any(${[accountId, employeeId ?? accountId]}::text[])
			order by s.at desc`
	},
	{
		key: 'komentar',
		title: 'Komentar dan alasan Anda tentang rencana',
		covers: [
			'plan_comment.by_account',
			'plan_comment.to_account',
			'plan_version_reason.by_account',
			'plan_joint_note.author'
		],
		rows: ({ actorId, accountId }) => sql`
			select at as waktu, by_name as oleh, body as isi from plan_comment
			where by_account = ${actorId} or to_account = ${accountId}
			union all
			select at, by_name, reason from plan_version_reason where by_account = ${actorId}
			union all
			select at, name, text from plan_joint_note where author = ${actorId} and removed_at is null
			order by 1 desc`
	}
]
