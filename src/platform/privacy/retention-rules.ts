import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database/db.ts'
import type { RetentionRule } from './retention.ts'

const numberOf = async (db: Db, select: RawBuilder<{ n: number }>): Promise<number> =>
	(await select.execute(db)).rows[0]!.n

const house = { legalBasis: 'Kebijakan sendiri', certainty: 'house' } as const

const oldRequests = (before: Date) => sql`platform_request where created_at < ${before}`
const oldReadings = (before: Date) =>
	sql`finished_at < ${before} and jsonb_typeof(result -> 'read') = 'array' and jsonb_array_length(result -> 'read') > 0`
const closedAccounts = (before: Date) => sql`(
	select id from access_account where disabled_at < ${before} and id in (
		select account_id from access_credential union select account_id from access_factor
		union select account_id from access_session))`

/** What the platform deletes when it is old. */
export const retention: readonly RetentionRule[] = [
	{
		...house,
		code: 'audit.payload',
		title: 'Isi catatan tindakan',
		what: 'Isi catatan dihapus. Siapa, apa, kapan, dan segelnya tetap ada, sehingga rantainya masih dapat diperiksa.',
		days: 1825,
		least: 365,
		count: (db, before) =>
			numberOf(
				db,
				sql`select count(*) as n from audit_payload p join audit_entry e on e.id = p.entry_id
					join audit_seal s on s.entry_id = e.id where e.at < ${before}`
			),
		erase: (db, before) => numberOf(db, sql`select audit_erase_payloads(${before}) as n`)
	},
	{
		...house,
		code: 'access.closed',
		title: 'Kata sandi dan kode masuk akun yang ditutup',
		what: 'Kata sandi, kode masuk, dan sesinya dihapus. Nama akun tetap, karena catatan tindakan menyebutnya.',
		days: 365,
		count: (db, before) =>
			numberOf(db, sql`select count(*) as n from ${closedAccounts(before)} closed`),
		erase: (db, before) =>
			numberOf(
				db,
				sql`with closed as ${closedAccounts(before)},
					a as (delete from access_credential where account_id in (select id from closed)),
					b as (delete from access_factor where account_id in (select id from closed)),
					c as (delete from access_recovery where account_id in (select id from closed)),
					d as (delete from access_session where account_id in (select id from closed))
					select count(*) as n from closed`
			)
	},
	{
		...house,
		code: 'platform.readings',
		title: 'Baris berkas yang pernah diunggah',
		what: 'Baris yang dibaca dari berkas impor dihapus. Yang sudah diterapkan tetap; impornya tidak dapat dibatalkan lagi.',
		days: 365,
		count: (db, before) =>
			numberOf(db, sql`select count(*) as n from platform_job where ${oldReadings(before)}`),
		erase: (db, before) =>
			numberOf(
				db,
				sql`with gone as (update platform_job set result = jsonb_set(result, '{read}', '[]')
					where ${oldReadings(before)} returning 1) select count(*) as n from gone`
			)
	},
	{
		...house,
		code: 'platform.requests',
		title: 'Nomor formulir yang sudah dikirim',
		what: 'Nomor yang menjaga formulir tidak tersimpan dua kali dihapus, dengan akun pengirimnya.',
		days: 30,
		count: (db, before) => numberOf(db, sql`select count(*) as n from ${oldRequests(before)}`),
		erase: (db, before) =>
			numberOf(
				db,
				sql`with gone as (delete from ${oldRequests(before)} returning 1) select count(*) as n from gone`
			)
	}
]
