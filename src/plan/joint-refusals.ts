import type { Constraints } from '#platform/database/constraints.ts'
import { number, percent, rupiahShort } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

/** Also for who is not one of its agencies: that it is there is not told. */
export const jointUnknown = () =>
	new Refusal(
		404,
		'plan.joint_unknown',
		'Kegiatan bersama ini tidak ditemukan di antara kegiatan perangkat daerah Anda.'
	)

export const jointTwice = () =>
	new Refusal(
		409,
		'plan.joint_twice',
		'Kegiatan ini sudah dirancang bersama untuk tahun itu. Buka dari daftar kegiatan bersama.'
	)

export const leadMissing = () =>
	new Refusal(422, 'plan.joint_lead', 'Pilih tepat satu perangkat daerah sebagai ketua.')

export const leadElsewhere = () =>
	new Refusal(
		403,
		'plan.joint_lead_elsewhere',
		'Ketua harus perangkat daerah Anda. Minta perangkat daerah lain merancangnya bila mereka yang memimpin.'
	)

export const partnerMissing = () =>
	new Refusal(422, 'plan.joint_partner', 'Tambahkan paling sedikit satu perangkat daerah mitra.')

export const contributorUnknown = () =>
	new Refusal(
		422,
		'plan.joint_contributor',
		'Ada sumbangan dari perangkat daerah yang bukan pihak. Tambahkan dulu sebagai mitra.'
	)

export const pledgesTooHigh = (pledged: number, cost: number) =>
	new Refusal(
		422,
		'plan.joint_pledges',
		`Sumbangan uang ${rupiahShort(pledged)} melebihi biaya ${rupiahShort(cost)}. Kurangi sumbangannya.`
	)

export const seatsMissing = () =>
	new Refusal(
		422,
		'plan.joint_seats',
		'Biaya dibagi menurut kursi, tetapi kursinya belum ada. Isi kursi tiap perangkat daerah.'
	)

export const sharesUnsound = (sum: number) =>
	new Refusal(
		422,
		'plan.joint_shares',
		`Bagian tetap semua pihak berjumlah ${percent(sum, 0)}. Buat tepat 100%.`
	)

export const termsClosed = () =>
	new Refusal(
		409,
		'plan.joint_closed',
		'Ketentuan tidak dapat diubah lagi karena kegiatan sudah berjalan atau selesai.'
	)

export const notYourTerms = () =>
	new Refusal(
		403,
		'plan.joint_not_yours',
		'Ketentuan yang sudah diajukan hanya diubah ketua atau BKPSDM. Tulis usul Anda di catatan.'
	)

/** Saving would void what was signed; the form asks for a tick. */
export const wouldVoid = (signatures: number) =>
	new Refusal(
		409,
		'plan.joint_would_void',
		`Ada ${number(signatures)} tanda tangan yang akan gugur bila disimpan. Centang tanda setujunya, lalu simpan lagi.`
	)

export const termsChanged = () =>
	new Refusal(
		409,
		'plan.joint_terms_changed',
		'Ketentuan baru saja diubah sesudah Anda membukanya. Baca yang baru di bawah, lalu tanda tangani lagi.'
	)

export const notWaiting = () =>
	new Refusal(
		409,
		'plan.joint_not_waiting',
		'Kegiatan ini tidak sedang menunggu tanda tangan. Muat ulang halaman.'
	)

export const notHead = () =>
	new Refusal(
		403,
		'plan.joint_not_head',
		'Hanya kepala perangkat daerah itu yang dapat menandatangani. Beri tahu kepalanya.'
	)

export const alreadySigned = () =>
	new Refusal(
		409,
		'plan.joint_signed',
		'Perangkat daerah ini sudah menandatangani. Muat ulang halaman.'
	)

/** The same hands are on another party's signature: their own, or those of the head they stand in for. */
export const signedForAnother = (agency: string, standsIn: boolean) =>
	new Refusal(
		409,
		'plan.joint_one_person',
		`${standsIn ? 'Anda atau kepala yang Anda wakili' : 'Anda'} sudah menandatangani untuk ${agency}. Minta pejabat lain untuk pihak ini.`
	)

export const stepForbidden = () =>
	new Refusal(
		409,
		'plan.joint_step',
		'Keadaan kegiatan ini sudah berubah. Muat ulang halaman untuk melihat langkah berikutnya.'
	)

export const leadOnly = () =>
	new Refusal(
		403,
		'plan.joint_lead_only',
		'Langkah ini dilakukan perangkat daerah ketua atau BKPSDM. Hubungi mereka lewat catatan.'
	)

export const notYourParty = () =>
	new Refusal(
		403,
		'plan.joint_not_party',
		'Anda hanya dapat mengeluarkan perangkat daerah Anda sendiri. Hubungi ketua lewat catatan.'
	)

export const leadStays = () =>
	new Refusal(
		409,
		'plan.joint_lead_stays',
		'Ketua tidak dapat keluar sendiri. Batalkan kegiatannya, atau serahkan peran ketua dulu.'
	)

export const leaveByAgreement = () =>
	new Refusal(
		409,
		'plan.joint_leave_by_agreement',
		'Sudah ada yang menandatangani. Minta ketua menarik kembali rancangannya dulu.'
	)

export const taskUnknown = () =>
	new Refusal(404, 'plan.joint_task_unknown', 'Tugas ini sudah tidak ada. Muat ulang halaman.')

export const noteUnknown = () =>
	new Refusal(
		404,
		'plan.joint_note_unknown',
		'Catatan ini sudah tidak ada, atau bukan tulisan Anda. Muat ulang halaman.'
	)

export const fileUnknown = () =>
	new Refusal(404, 'plan.joint_file_unknown', 'Berkas ini sudah dihapus. Muat ulang halaman.')

/** What PostgreSQL refuses, by the constraint's name. */
export const jointConstraints: Constraints = {
	plan_joint_once: jointTwice,
	plan_joint_signature_once: alreadySigned
}
