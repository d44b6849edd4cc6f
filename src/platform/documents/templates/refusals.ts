import { listing, number } from '../../i18n/format.ts'
import { Refusal } from '../../refusal.ts'

const refused = (code: string, sentence: string, status: 404 | 409 | 413 | 422 = 422) =>
	new Refusal(status, `documents.${code}`, sentence)

export const templateUnknown = () =>
	refused('template_unknown', 'Templat ini tidak ditemukan. Pilih dari daftar templat.', 404)

export const notDocx = () =>
	refused(
		'not_docx',
		'Berkas ini bukan .docx. Buka di Word, simpan sebagai .docx, lalu unggah lagi.'
	)

export const templateTooLarge = () =>
	refused(
		'template_too_large',
		'Templat ini terlalu besar. Perkecil gambar di dalamnya, lalu unggah lagi.',
		413
	)

export const templateBroken = () =>
	refused(
		'template_broken',
		'Berkas ini rusak atau terpotong. Simpan sekali lagi dari Word, lalu unggah lagi.'
	)

export const templateLocked = () =>
	refused(
		'template_locked',
		'Berkas ini dikunci kata sandi. Simpan salinannya tanpa kata sandi, lalu unggah lagi.'
	)

export const templateHasMacros = () =>
	refused(
		'template_macros',
		'Templat ini memuat makro. Simpan dari Word sebagai .docx biasa, lalu unggah lagi.'
	)

export const templateHasObjects = () =>
	refused(
		'template_objects',
		'Templat ini memuat benda sisipan dari aplikasi lain. Hapus benda itu, lalu unggah lagi.'
	)

export const templateReachesOut = () =>
	refused(
		'template_reaches_out',
		'Templat ini mengambil isi dari luar berkas. Sisipkan gambarnya ke dalam berkas, lalu unggah lagi.'
	)

export const templateWithoutTags = () =>
	refused(
		'template_no_tags',
		'Belum ada nama isian di dalam templat. Tulis misalnya {judul}, lalu unggah lagi.'
	)

export const templateTooLong = () =>
	refused(
		'template_too_long',
		'Nama isian dalam templat ini terlalu banyak. Kurangi, lalu unggah lagi.'
	)

const MOST_NAMED = 3

/** Names that are not known, with the nearest known one of each. */
export function fieldsUnknown(
	unknown: readonly { name: string; meant: string | undefined }[]
): Refusal {
	const named = unknown
		.slice(0, MOST_NAMED)
		.map(({ name, meant }) => `{${name}}${meant ? ` (mungkin {${meant}})` : ''}`)
	const more = unknown.length - named.length
	return refused(
		'field_unknown',
		`Templat memakai isian yang tidak dikenal: ${listing(named)}${more > 0 ? `, dan ${number(more)} lagi` : ''}. Perbaiki namanya, lalu unggah lagi.`
	)
}

export const columnOutside = (name: string, list: string) =>
	refused(
		'column_outside',
		`Isian {${name}} hanya ada di antara {#${list}} dan {/${list}}. Pindahkan ke sana.`
	)

export const listAsText = (name: string) =>
	refused(
		'list_as_text',
		`Isian {${name}} adalah daftar. Tulis {#${name}} di awal dan {/${name}} di akhir.`
	)

export const listInList = (name: string) =>
	refused('list_in_list', `Daftar {#${name}} ada di dalam daftar lain. Pindahkan ke luar.`)

export const notClosed = (name: string) =>
	refused('not_closed', `Isian {#${name}} belum ditutup. Tambahkan {/${name}} di akhir bagiannya.`)

export const notOpened = (name: string) =>
	refused(
		'not_opened',
		`Isian {/${name}} menutup yang belum dibuka. Tambahkan {#${name}} sebelumnya.`
	)

export const braceOpen = (text: string) =>
	refused('brace_open', `Kurung kurawal di “${text}” tidak lengkap. Tulis seperti {judul}.`)

/** Where the names are right but stand where they cannot. */
export const tagsMisplaced = () =>
	refused(
		'tags_misplaced',
		'Daftar dibuka dan ditutup di tempat yang tidak sejajar. Taruh keduanya di satu baris tabel.'
	)
