import { sql } from 'kysely'
import { outcomeWords, roleWords, wayWords } from '../access/words.ts'
import { letterStateWords } from '../mail/words.ts'
import type { Reads } from './looks.ts'
import type { DataSource } from './source.ts'

/** Readings of one person's data that the platform records. */
export const reads: Reads = { 'mail.seen': 'Surat Bina kepada Anda' }

/** What the platform keeps about people: accounts, sign-ins, letters, acts. Secrets and their hashes are left out. */
export const ownData: readonly DataSource[] = [
	{
		key: 'akun',
		title: 'Akun',
		covers: [
			'access_credential.account_id',
			'access_factor.account_id',
			'access_recovery.account_id'
		],
		rows: ({ accountId }) => sql`
			select a.name as nama, a.nip, a.email as surel, a.created_at as dibuat, a.disabled_at as ditutup,
				(select max(c.updated_at) from access_credential c where c.account_id = a.id and c.password is not null)
					as kata_sandi_diganti,
				(select f.confirmed_at from access_factor f where f.account_id = a.id) as kode_masuk_dipasang,
				(select count(*) from access_recovery r where r.account_id = a.id and r.used_at is null)
					as kode_pemulihan_tersisa
			from access_account a where a.id = ${accountId}`
	},
	{
		key: 'peran',
		title: 'Peran',
		covers: ['access_grant.account_id'],
		rows: ({ accountId }) => sql`
			select g.role as peran, coalesce(c.name, 'seluruh pemerintah daerah') as untuk
			from access_grant g left join people_agency_choice c on c.id = g.agency_id
			where g.account_id = ${accountId} order by 1, 2`,
		words: { peran: roleWords }
	},
	{
		key: 'pengganti',
		title: 'Penunjukan pengganti',
		covers: ['access_delegation.principal_id', 'access_delegation.delegate_id'],
		rows: ({ accountId }) => sql`
			select d.role as peran, p.name as yang_diganti, s.name as pengganti, d.first_on as mulai, d.last_on as sampai,
				d.reason as alasan, d.revoked_at as dicabut
			from access_delegation d
			join access_account p on p.id = d.principal_id join access_account s on s.id = d.delegate_id
			where ${accountId} in (d.principal_id, d.delegate_id) order by d.first_on desc`,
		words: { peran: roleWords }
	},
	{
		key: 'sesi',
		title: 'Perangkat yang sedang masuk',
		covers: ['access_session.account_id', 'access_challenge.account_id', 'access_link.account_id'],
		rows: ({ accountId }) => sql`
			select created_at as masuk, updated_at as terakhir_dipakai, ip_address as alamat, user_agent as perangkat
			from access_session where account_id = ${accountId} order by updated_at desc`
	},
	{
		key: 'isian',
		title: 'Isian yang menunggu Anda masuk lagi',
		covers: ['platform_draft.account_id'],
		rows: ({ accountId }) => sql`
			select path as halaman, expires_at as dihapus from platform_draft where account_id = ${accountId}`
	},
	{
		key: 'riwayat_masuk',
		title: 'Riwayat masuk',
		covers: ['access_sign_in.account_id'],
		rows: ({ accountId }) => sql`
			select at as waktu, outcome as hasil, way as cara, address as alamat, device as perangkat
			from access_sign_in where account_id = ${accountId} order by at desc`,
		words: { hasil: outcomeWords, cara: wayWords }
	},
	{
		key: 'surat',
		title: 'Surat untuk Anda',
		covers: ['mail_letter.account_id'],
		rows: ({ accountId }) => sql`
			select written_at as ditulis, subject as perihal, state as keadaan, to_address as alamat, sent_at as dikirim,
				case when secret then null else content ->> 'paragraphs' end as isi
			from mail_letter where account_id = ${accountId} order by written_at desc`,
		words: { keadaan: letterStateWords }
	},
	{
		key: 'pekerjaan',
		title: 'Pekerjaan yang Anda minta',
		covers: ['platform_job.account_id', 'platform_request.account_id'],
		rows: ({ accountId }) => sql`
			select name as pekerjaan, state as keadaan, created_at as diminta, finished_at as selesai
			from platform_job where account_id = ${accountId} order by created_at desc`,
		words: {
			keadaan: {
				queued: 'Menunggu',
				running: 'Berjalan',
				done: 'Selesai',
				failed: 'Belum berhasil',
				cancelled: 'Dibatalkan'
			}
		}
	},
	{
		key: 'tindakan',
		title: 'Yang Anda lakukan di Bina',
		covers: ['audit_entry.actor'],
		rows: ({ actorId }) => sql`
			select at as waktu, action as tindakan, subject as tentang
			from audit_entry where actor = ${actorId} order by at desc, id`
	}
]
