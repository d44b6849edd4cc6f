import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { RetentionRule } from '#platform/privacy/retention.ts'

const numberOf = async (db: Db, select: RawBuilder<{ n: number }>): Promise<number> =>
	(await select.execute(db)).rows[0]!.n

const house = { legalBasis: 'Kebijakan sendiri', certainty: 'house' } as const

const oldImports = (before: Date) => sql`people_import
	where kind = 'roster' and erased_at is null and coalesce(undone_at, applied_at, uploaded_at) < ${before}`
const oldCorrections = (before: Date) =>
	sql`people_correction where state <> 'waiting' and coalesce(decided_at, asked_at) < ${before}`
const gonePeople = (before: Date) => sql`people_employee e
	where e.status <> 'active' and e.updated_at < ${before} and (num_nonnulls(e.email, e.phone) > 0
		or exists (select from people_self_declaration d where d.employee_id = e.id))`

/** What this slice deletes when it is old. */
export const retention: readonly RetentionRule[] = [
	{
		...house,
		code: 'people.import_rows',
		title: 'Baris impor daftar pegawai',
		what: 'Isi berkas dan baris impornya dihapus, dengan data sebelum dan sesudahnya. Impor itu tidak dapat dibatalkan lagi.',
		days: 365,
		count: (db, before) => numberOf(db, sql`select count(*) as n from ${oldImports(before)}`),
		erase: (db, before) =>
			numberOf(
				db,
				sql`with old as (select id, file_id from ${oldImports(before)}),
					r as (delete from people_import_row where import_id in (select id from old)),
					f as (update platform_file set content = '' where id in (select file_id from old)),
					i as (update people_import set erased_at = now(), creates = null,
						state = case when state in ('applied', 'undone') then state else 'failed' end where id in (select id from old))
					select count(*) as n from old`
			)
	},
	{
		...house,
		code: 'people.corrections',
		title: 'Permintaan perbaikan data yang sudah selesai',
		what: 'Permintaan dan berkas buktinya dihapus. Data yang sudah diperbaiki tetap.',
		days: 365,
		count: (db, before) => numberOf(db, sql`select count(*) as n from ${oldCorrections(before)}`),
		erase: async (db, before) => {
			const { rows } = await sql<{ file: string | null }>`
				delete from ${oldCorrections(before)} returning file_id as file`.execute(db)
			const files = rows.map(({ file }) => file).filter((file) => file !== null)
			await sql`delete from platform_file where id = any(${files}::uuid[])`.execute(db)
			return rows.length
		}
	},
	{
		...house,
		code: 'people.departed',
		title: 'Kontak orang yang tidak lagi bekerja di sini',
		what: 'Surel, telepon, dan pernyataan disabilitas dihapus. Nama, NIP, dan riwayat pelatihan tetap sebagai arsip kepegawaian.',
		days: 365,
		count: (db, before) => numberOf(db, sql`select count(*) as n from ${gonePeople(before)}`),
		erase: (db, before) =>
			numberOf(
				db,
				sql`with gone as (select e.id from ${gonePeople(before)}),
					d as (delete from people_self_declaration where employee_id in (select id from gone)),
					u as (update people_employee set email = null, phone = null, version = version + 1
						where id in (select id from gone))
					select count(*) as n from gone`
			)
	}
]
