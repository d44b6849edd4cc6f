import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import {
	assessmentSourceWords,
	correctableWords,
	correctionStateWords,
	educationWords,
	employeeKindWords,
	employeeStatusWords,
	sexWords
} from '../../words.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'pegawai',
		title: 'Data pegawai',
		covers: ['people_employee.supervisor_id'],
		rows: ({ employeeId }) => sql`
			select e.nip, e.front_title as gelar_depan, e.name as nama, e.back_title as gelar_belakang, e.kind as jenis,
				e.sex as jenis_kelamin, e.born_on as lahir, e.appointed_on as diangkat, e.rank as golongan,
				a.name as unit, p.title as jabatan, t.title as jabatan_sasaran, s.name as atasan,
				e.education as pendidikan, e.education_name as jurusan, e.district as kecamatan,
				e.remote as daerah_terpencil, e.email as surel, e.phone as telepon, e.retires_on as pensiun,
				e.status, e.updated_at as diperbarui
			from people_employee e
			join people_agency a on a.id = e.agency_id join people_position p on p.id = e.position_id
			left join people_position t on t.id = e.target_position_id left join people_employee s on s.id = e.supervisor_id
			where e.id = ${employeeId}`,
		words: {
			jenis: employeeKindWords,
			jenis_kelamin: sexWords,
			pendidikan: educationWords,
			status: employeeStatusWords
		}
	},
	{
		key: 'nip_lama',
		title: 'NIP sebelumnya',
		covers: ['people_nip_history.employee_id'],
		rows: ({ employeeId }) => sql`
			select nip, until as dipakai_sampai from people_nip_history where employee_id = ${employeeId} order by until desc`
	},
	{
		key: 'asesmen',
		title: 'Hasil asesmen',
		covers: ['people_assessment.employee_id'],
		rows: ({ employeeId }) => sql`
			select c.name as kompetensi, s.level as tingkat, s.source as sumber, s.assessed_on as tanggal,
				s.confidence as keyakinan
			from people_assessment s join people_competency c on c.id = s.competency_id
			where s.employee_id = ${employeeId} order by s.assessed_on desc, c.name`,
		words: { sumber: assessmentSourceWords }
	},
	{
		key: 'pernyataan_diri',
		title: 'Pernyataan disabilitas',
		covers: ['people_self_declaration.employee_id'],
		rows: ({ employeeId }) => sql`
			select declared_at as dinyatakan from people_self_declaration where employee_id = ${employeeId}`
	},
	{
		key: 'permintaan_perbaikan',
		title: 'Permintaan perbaikan data',
		covers: ['people_correction.employee_id'],
		rows: ({ employeeId }) => sql`
			select field as data, present as semula, proposed_text as diusulkan, reason as alasan, state as keadaan,
				asked_at as diminta, decided_name as diputuskan_oleh, decided_at as diputuskan, answer as jawaban
			from people_correction where employee_id = ${employeeId} order by asked_at desc`,
		words: { data: correctableWords, keadaan: correctionStateWords }
	},
	{
		key: 'baris_impor',
		title: 'Baris berkas impor tentang Anda',
		covers: ['people_import_row.employee_id'],
		rows: ({ employeeId }) => sql`
			select i.uploaded_at as diunggah, r.outcome as hasil, r.after as data_baru, r.before as data_sebelumnya
			from people_import_row r join people_import i on i.id = r.import_id
			where r.employee_id = ${employeeId} order by i.uploaded_at desc`,
		words: {
			hasil: {
				new: 'Baru',
				changed: 'Berubah',
				unchanged: 'Tetap',
				missing: 'Tidak ada di berkas',
				rejected: 'Ditolak'
			}
		}
	}
]
