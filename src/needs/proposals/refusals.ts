import type { Constraints } from '#platform/database/constraints.ts'
import { longDate } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ProposalState, Round } from './model.ts'
import type { Part } from './rules.ts'
import { partWords, stateWords } from './words.ts'

export const proposalUnknown = () =>
	new Refusal(
		404,
		'needs.proposal_unknown',
		'Usulan ini tidak ditemukan. Pilih dari daftar usulan.'
	)

export const roundMissing = (year: number) =>
	new Refusal(
		409,
		'needs.round_missing',
		`Masa usulan ${year} belum ditetapkan. Tunggu pemberitahuan BKPSDM.`
	)

export const roundNotYet = ({ year, opensOn }: Round) =>
	new Refusal(
		409,
		'needs.round_not_yet',
		`Usulan ${year} baru dibuka ${longDate(opensOn)}. Kembalilah pada hari itu.`
	)

export const roundOver = ({ year, closesOn }: Round) =>
	new Refusal(
		409,
		'needs.round_over',
		`Usulan ${year} ditutup ${longDate(closesOn)}. Hubungi BKPSDM bila masih ada kebutuhan mendesak.`
	)

export const roundClosed = ({ year }: Round) =>
	new Refusal(
		409,
		'needs.round_closed',
		`Usulan ${year} sudah ditutup BKPSDM. Hubungi BKPSDM bila masih ada kebutuhan mendesak.`
	)

export const notYetComplete = (missing: readonly Part[]) =>
	new Refusal(
		422,
		'needs.proposal_incomplete',
		`Usulan belum lengkap. Isi dulu: ${missing.map((part) => partWords[part]).join(', ')}.`
	)

export const notNow = (state: ProposalState) =>
	new Refusal(
		409,
		'needs.proposal_elsewhere',
		`Usulan ini sekarang ${stateWords[state].toLowerCase()}. Muat ulang halaman untuk melihat langkahnya.`
	)

export const ownProposal = () =>
	new Refusal(
		409,
		'needs.own_proposal',
		'Anda ikut menulis usulan ini. Minta orang lain yang memutuskannya.'
	)

export const verifiedByYou = () =>
	new Refusal(
		409,
		'needs.verified_by_you',
		'Anda yang memverifikasi usulan ini. Minta orang lain yang memvalidasinya.'
	)

export const personNotHere = () =>
	new Refusal(
		422,
		'needs.person_elsewhere',
		'Ada orang yang bukan pegawai perangkat daerah ini. Cari lagi, lalu pilih.'
	)

export const positionNotHere = () =>
	new Refusal(
		422,
		'needs.position_elsewhere',
		'Jabatan ini tidak ada pemangkunya di perangkat daerah ini. Pilih yang lain.'
	)

export const competencyGone = () =>
	new Refusal(
		422,
		'needs.competency_gone',
		'Kompetensi yang dipilih tidak dipakai lagi. Pilih dari kamus kompetensi.'
	)

export const agencyGone = () =>
	new Refusal(
		422,
		'needs.agency_gone',
		'Perangkat daerah yang dipilih tidak ada lagi. Pilih yang lain.'
	)

export const formGone = () =>
	new Refusal(
		422,
		'needs.form_gone',
		'Bentuk kegiatan ini tidak ada di aturan JP. Pilih bentuk yang lain.'
	)

export const fileRefused = () =>
	new Refusal(
		422,
		'needs.file_refused',
		'Pilih berkas PDF, JPG, PNG, DOCX, atau XLSX, paling besar 5 MB.'
	)

export const filesFull = () =>
	new Refusal(
		409,
		'needs.files_full',
		'Satu usulan paling banyak lima berkas. Hapus salah satu dulu.'
	)

export const fileUnknown = () =>
	new Refusal(404, 'needs.file_unknown', 'Berkas ini tidak ada pada usulan. Muat ulang halaman.')

export const roundDates = () =>
	new Refusal(
		422,
		'needs.round_dates',
		'Tanggal tutup tidak boleh sebelum tanggal buka. Periksa kedua tanggalnya.'
	)

export const nothingChosen = () =>
	new Refusal(422, 'needs.nothing_chosen', 'Belum ada yang dicentang. Centang dulu usulannya.')

export const tooFewToMerge = () =>
	new Refusal(
		422,
		'needs.too_few_to_merge',
		'Penggabungan perlu sedikitnya dua usulan dari perangkat daerah berbeda. Pilih usulan lain.'
	)

export const notMergeable = (number: number) =>
	new Refusal(
		409,
		'needs.not_mergeable',
		`Usulan nomor ${number} tidak dapat digabung lagi. Muat ulang halaman, lalu pilih yang lain.`
	)

export const mergeUnknown = () =>
	new Refusal(
		404,
		'needs.merge_unknown',
		'Permintaan penggabungan ini tidak ditemukan. Buka dari halaman usulannya.'
	)

export const mergeSettled = () =>
	new Refusal(
		409,
		'needs.merge_settled',
		'Penggabungan ini sudah selesai dijawab. Muat ulang halaman untuk melihat hasilnya.'
	)

export const mergeAskedAlready = () =>
	new Refusal(
		409,
		'needs.merge_asked',
		'Salah satu usulan sedang ditanya untuk digabung. Tunggu jawabannya dulu.'
	)

/** A lead, or an agency that has no part. */
export const notPartner = () =>
	new Refusal(
		409,
		'needs.not_partner',
		'Hanya perangkat daerah mitra yang dapat keluar. Ketua dapat menarik usulan bersama ini.'
	)

export const leaveByAgreement = () =>
	new Refusal(
		409,
		'needs.leave_by_agreement',
		'Usulan bersama ini sudah diverifikasi. Minta ketuanya menarik, atau BKPSDM mengembalikannya.'
	)

/** A text moved on between the question and the answer. */
export const textMoved = () =>
	new Refusal(
		409,
		'needs.text_moved',
		'Ada usulan yang diubah sesudah ditanyakan. Baca kedua teksnya, lalu minta persetujuan lagi.'
	)

export const importUnread = () =>
	new Refusal(
		409,
		'needs.import_unread',
		'Berkas ini belum selesai dibaca. Tunggu sebentar, lalu muat ulang.'
	)

export const performanceMissing = () =>
	new Refusal(
		422,
		'needs.performance_missing',
		'Kolom NIP, tahun, dan predikat belum ditemukan. Beri judul kolomnya, lalu unggah lagi.'
	)

export const nothingToTakeBack = () =>
	new Refusal(
		409,
		'needs.nothing_to_take_back',
		'Tidak ada catatan dari berkas ini lagi. Muat ulang halaman.'
	)

/** What PostgreSQL refuses, by the constraint's name. */
export const proposalConstraints: Constraints = {
	needs_proposal_competency_id_fkey: competencyGone,
	needs_proposal_agency_id_fkey: agencyGone,
	needs_merge_open: mergeAskedAlready
}
