import { number } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const employeeUnknown = () =>
	new Refusal(
		404,
		'people.employee_unknown',
		'Pegawai ini tidak ditemukan. Cari lagi di daftar pegawai.'
	)

export const notEmployee = () =>
	new Refusal(
		404,
		'people.not_employee',
		'NIP akun Anda belum ada di daftar pegawai aktif. Tanyakan kepada BKPSDM.'
	)

export const agencyUnknown = () =>
	new Refusal(
		404,
		'people.agency_unknown',
		'Perangkat daerah ini tidak ditemukan. Cari lagi di daftarnya.'
	)

export const positionUnknown = () =>
	new Refusal(
		404,
		'people.position_unknown',
		'Jabatan ini tidak ditemukan. Cari lagi di daftar jabatan.'
	)

export const competencyUnknown = () =>
	new Refusal(
		404,
		'people.competency_unknown',
		'Kompetensi ini tidak ditemukan. Cari lagi di kamus kompetensi.'
	)

export const standardUnknown = () =>
	new Refusal(
		404,
		'people.standard_unknown',
		'Standar ini tidak ditemukan. Lihat lagi daftar standar.'
	)

export const assessmentUnknown = () =>
	new Refusal(
		404,
		'people.assessment_unknown',
		'Penilaian ini tidak ditemukan. Mungkin sudah dihapus.'
	)

export const agencyExists = () =>
	new Refusal(
		409,
		'people.agency_exists',
		'Sudah ada perangkat daerah atau unit dengan nama ini. Pakai nama lain.'
	)

export const agencyCycle = () =>
	new Refusal(
		422,
		'people.agency_cycle',
		'Unit tidak dapat diletakkan di bawah dirinya atau di bawah unitnya sendiri. Pilih induk lain.'
	)

export const agencyInUse = (people: number, units: number) =>
	new Refusal(
		409,
		'people.agency_in_use',
		people > 0
			? `Masih ada ${number(people)} pegawai aktif di sini. Pindahkan mereka dulu, lalu nonaktifkan.`
			: `Masih ada ${number(units)} unit aktif di bawahnya. Nonaktifkan atau pindahkan dulu.`
	)

export const positionExists = () =>
	new Refusal(
		409,
		'people.position_exists',
		'Jabatan dengan nama dan jenjang ini sudah ada. Pakai yang sudah ada.'
	)

export const positionInUse = (holders: number) =>
	new Refusal(
		409,
		'people.position_in_use',
		`Masih ada ${number(holders)} pegawai aktif pada jabatan ini. Pindahkan mereka dulu, lalu nonaktifkan.`
	)

export const nipTaken = () =>
	new Refusal(
		409,
		'people.nip_taken',
		'NIP ini sudah dipakai pegawai lain, sekarang atau dulu. Periksa lagi NIP-nya.'
	)

export const supervisorUnknown = () =>
	new Refusal(
		422,
		'people.supervisor_unknown',
		'Atasan ini tidak ditemukan di antara pegawai aktif. Tulis NIP-nya, atau nama persis seperti di daftar.'
	)

export const supervisorAmbiguous = (people: number) =>
	new Refusal(
		422,
		'people.supervisor_ambiguous',
		`Ada ${number(people)} pegawai aktif dengan nama ini. Tulis NIP atasan yang dimaksud.`
	)

export const ownSupervisor = () =>
	new Refusal(
		422,
		'people.own_supervisor',
		'Pegawai tidak dapat menjadi atasannya sendiri. Pilih orang lain.'
	)

export const competencyExists = () =>
	new Refusal(
		409,
		'people.competency_exists',
		'Kode atau nama kompetensi ini sudah dipakai. Pakai yang lain.'
	)

export const standardInForce = () =>
	new Refusal(
		409,
		'people.standard_in_force',
		'Standar ini sudah berlaku dan tidak dapat diubah. Buat salinannya, ubah, lalu berlakukan.'
	)

export const standardEmpty = () =>
	new Refusal(
		422,
		'people.standard_empty',
		'Standar ini masih kosong. Isi dulu levelnya, lalu berlakukan.'
	)

export const standardTooEarly = (earliest: string) =>
	new Refusal(422, 'people.standard_too_early', `Standar baru paling awal berlaku ${earliest}.`)

export const notYetAssessed = () =>
	new Refusal(
		422,
		'people.not_yet_assessed',
		'Tanggal penilaian ini belum tiba. Periksa lagi tanggal dan tahunnya.'
	)

export const assessmentExists = () =>
	new Refusal(
		409,
		'people.assessment_exists',
		'Penilaian kompetensi ini dari sumber dan tanggal yang sama sudah ada. Hapus yang lama dulu bila keliru.'
	)

export const correctionUnknown = () =>
	new Refusal(
		404,
		'people.correction_unknown',
		'Permintaan perbaikan ini tidak ditemukan. Lihat lagi daftarnya.'
	)

export const correctionSettled = () =>
	new Refusal(
		409,
		'people.correction_settled',
		'Permintaan ini sudah diputuskan atau ditarik. Muat ulang halaman untuk melihat hasilnya.'
	)

export const correctionWaiting = () =>
	new Refusal(
		409,
		'people.correction_waiting',
		'Perbaikan data ini sudah Anda minta dan masih menunggu. Tarik dulu bila ingin mengubahnya.'
	)

export const nothingToCorrect = () =>
	new Refusal(
		422,
		'people.nothing_to_correct',
		'Isian Anda sama dengan yang sudah tersimpan. Tuliskan data yang benar.'
	)

export const ownCorrection = () =>
	new Refusal(
		403,
		'people.own_correction',
		'Permintaan sendiri diputuskan orang lain. Minta perencana atau petugas lain memeriksanya.'
	)

export const proofRefused = () =>
	new Refusal(
		422,
		'people.proof_refused',
		'Pilih bukti berupa PDF, JPG, atau PNG, paling besar 5 MB.'
	)

export const proofGone = () =>
	new Refusal(
		410,
		'people.proof_gone',
		'Bukti ini sudah dihapus karena masa simpannya habis. Minta lagi kepada pegawainya bila perlu.'
	)

/** What PostgreSQL refuses of people, in words. */
export const peopleConstraints = {
	people_agency_name: agencyExists,
	people_position_title: positionExists,
	people_agency_parent_id_fkey: agencyUnknown,
	people_employee_nip_key: nipTaken,
	people_employee_agency_id_fkey: agencyUnknown,
	people_employee_target_position_id_fkey: positionUnknown,
	people_nip_history_nip_key: nipTaken,
	people_competency_code_key: competencyExists,
	people_competency_name: competencyExists,
	people_assessment_once: assessmentExists,
	people_correction_once: correctionWaiting,
	people_correction_hands: ownCorrection
}
