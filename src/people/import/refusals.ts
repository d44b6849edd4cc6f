import { listing } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'

export const importUnknown = () =>
	new Refusal(404, 'people.import_unknown', 'Impor ini tidak ditemukan. Periksa nomornya.')

export const fileTooLarge = () =>
	new Refusal(
		413,
		'people.import_too_large',
		'Berkas lebih dari 32 MB. Hapus lembar yang tidak perlu, lalu unggah lagi.'
	)

export const noRoster = () =>
	new Refusal(
		422,
		'people.import_no_roster',
		'Tidak ada tabel pegawai pada berkas ini. Pastikan ada baris judul dengan NIP dan nama.'
	)

export const fileErased = () =>
	new Refusal(
		410,
		'people.import_file_erased',
		'Berkas aslinya sudah dihapus. Unggah sekali lagi untuk mengubah kolomnya.'
	)

export const notPreviewed = () =>
	new Refusal(
		409,
		'people.import_not_previewed',
		'Impor ini tidak sedang menunggu keputusan. Muat ulang halaman untuk melihat keadaannya.'
	)

export const notApplied = () =>
	new Refusal(409, 'people.import_not_applied', 'Impor ini tidak sedang diterapkan.')

export const importErased = () =>
	new Refusal(
		410,
		'people.import_erased',
		'Masa simpan impor ini sudah habis, jadi tidak dapat dibatalkan lagi. Ubah datanya satu per satu.'
	)

/** Somebody changed a person, agency or position since the preview was made. */
export const previewStale = () =>
	new Refusal(
		409,
		'people.import_stale',
		'Data pegawai berubah sejak pratinjau ini dibuat. Tekan Hitung ulang, lalu periksa lagi.'
	)

const NAMED = 5
const named = (names: readonly string[]) =>
	names.length > NAMED
		? listing([...names.slice(0, NAMED), `${names.length - NAMED} orang lain`])
		: listing(names)

export const changedSince = (names: readonly string[]) =>
	new Refusal(
		409,
		'people.import_changed_since',
		`Belum dibatalkan: data ${named(names)} sudah diubah setelah impor ini. Ubah kembali di halaman pegawainya bila perlu.`
	)

export const usedSince = (names: readonly string[]) =>
	new Refusal(
		409,
		'people.import_used_since',
		`Belum dibatalkan: ${named(names)} sudah dipakai, misalnya dalam asesmen, JP, atau rencana.`
	)

export const assessmentsMissing = () =>
	new Refusal(
		422,
		'people.assessments_missing',
		'Berkas ini tidak berisi hasil asesmen. Perlu kolom NIP dan kolom bernama kompetensi.'
	)

export const sheetUnread = () =>
	new Refusal(404, 'people.sheet_unread', 'Berkas ini belum selesai dibaca. Unggah sekali lagi.')

export const nothingToUndo = () =>
	new Refusal(
		409,
		'people.nothing_to_undo',
		'Tidak ada penilaian dari berkas ini yang masih tersimpan. Muat ulang halaman.'
	)

export const dictionaryMissing = () =>
	new Refusal(
		422,
		'people.dictionary_missing',
		'Berkas ini tidak berisi kamus kompetensi. Perlu kolom kode, kompetensi, dan rumpun.'
	)

export const standardsMissing = () =>
	new Refusal(
		422,
		'people.standards_missing',
		'Berkas ini tidak berisi standar kompetensi. Perlu kolom kode, level, dan jenjang atau jabatan.'
	)
