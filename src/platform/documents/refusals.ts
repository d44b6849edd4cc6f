import { clock } from '../i18n/format.ts'
import { Refusal } from '../refusal.ts'

export const paperUnknown = () =>
	new Refusal(
		404,
		'documents.paper_unknown',
		'Naskah ini tidak ditemukan. Cari lagi di daftar naskah.'
	)

export const checkCodeUnknown = () =>
	new Refusal(
		404,
		'documents.check_code_unknown',
		'Tidak ada naskah dengan kode ini. Periksa lagi dua belas huruf dan angkanya.'
	)

export const tooManyFiles = (till: Date) =>
	new Refusal(
		429,
		'documents.too_many_files',
		`Sudah banyak berkas yang diperiksa dari jaringan ini. Coba lagi sesudah pukul ${clock(till)}.`
	)

export const authorityMissing = () =>
	new Refusal(
		404,
		'documents.authority_missing',
		'Otoritas setempat belum ada. Ia dibuat bersama sertifikat setempat yang pertama.'
	)

export const officialMissing = () =>
	new Refusal(
		422,
		'documents.official_missing',
		'Nama atau NIP pejabat ini belum diisi, atau bukan Anda. Minta administrator memeriksanya di Pemerintah daerah.'
	)

export const madeHere = () =>
	new Refusal(
		409,
		'documents.made_here',
		'Naskah jenis ini dibuat di Bina, di tab Dokumen rencananya. Nomornya menunggu di sana.'
	)

/** `where`: 'di Pelatihan' */
export const takenBackElsewhere = (where: string) =>
	new Refusal(
		409,
		'documents.taken_back_elsewhere',
		`Naskah jenis ini dicabut ${where}, karena hal lain ikut berubah. Cabut di sana.`
	)

export const signedWhereMade = () =>
	new Refusal(
		409,
		'documents.signed_where_made',
		'Naskah ini dibuat di Bina. Pejabatnya menandatangani di tab Dokumen rencananya.'
	)

export const numberUnknown = () =>
	new Refusal(
		404,
		'documents.number_unknown',
		'Nomor ini tidak ditemukan. Cari lagi di daftar naskah.'
	)

export const kindUnknown = () =>
	new Refusal(
		404,
		'documents.kind_unknown',
		'Jenis naskah ini tidak dikenal. Pilih dari daftar jenis naskah.'
	)

export const patternWrong = (what: string) =>
	new Refusal(422, 'documents.pattern_wrong', `${what} Perbaiki pola nomornya.`)

export const numberTaken = () =>
	new Refusal(
		409,
		'documents.number_taken',
		'Nomor itu sudah dipakai naskah lain. Periksa daftar naskah, lalu ketik nomor lain.'
	)

export const numberOwn = () =>
	new Refusal(
		422,
		'documents.number_own',
		'Nomor jenis naskah ini diberikan Bina berurutan. Kosongkan isian nomor.'
	)

export const numberEnded = (state: string) =>
	new Refusal(
		409,
		'documents.number_ended',
		`Nomor ini sudah ${state}, jadi tidak dapat diubah lagi. Muat ulang daftarnya.`
	)

export const nextTooSmall = (last: number) =>
	new Refusal(
		422,
		'documents.next_too_small',
		`Nomor ${last} sudah terpakai tahun ini. Tulis nomor berikutnya yang lebih besar.`
	)

export const seriesBegun = () =>
	new Refusal(
		409,
		'documents.series_begun',
		'Nomor tahun ini sudah berjalan dan harus berurutan. Nomor awal dapat diubah tahun depan.'
	)

export const paperWithdrawn = () =>
	new Refusal(
		409,
		'documents.paper_withdrawn',
		'Naskah ini sudah dicabut. Terbitkan naskah baru bila masih diperlukan.'
	)

export const notPdf = () =>
	new Refusal(
		422,
		'documents.not_pdf',
		'Berkas ini bukan PDF, atau rusak. Pilih berkas PDF yang utuh.'
	)

export const paperTooLarge = () =>
	new Refusal(
		413,
		'documents.paper_too_large',
		'Berkas ini lebih dari 20 MB. Perkecil gambar di dalamnya, lalu unggah lagi.'
	)

export const notOurs = () =>
	new Refusal(
		422,
		'documents.not_ours',
		'Berkas ini bukan naskah yang diterbitkan di sini. Unduh naskahnya, lalu tandatangani berkas itu.'
	)

export const nothingSigned = () =>
	new Refusal(
		422,
		'documents.nothing_signed',
		'Berkas ini belum bertambah tanda tangan. Tandatangani dahulu, lalu unggah lagi.'
	)

export const signatureBroken = () =>
	new Refusal(
		422,
		'documents.signature_broken',
		'Tanda tangan dalam berkas ini tidak cocok dengan isinya. Minta berkas yang asli kepada penandatangan.'
	)

export const contentAdded = () =>
	new Refusal(
		422,
		'documents.content_added',
		'Berkas ini mengubah isi naskah, bukan hanya menandatanganinya. Tandatangani lagi berkas yang diunduh dari sini.'
	)

export const notInspectable = () =>
	new Refusal(
		422,
		'documents.not_inspectable',
		'Tanda tangan ini disusun dengan cara yang tidak dapat kami periksa. Hubungi penyedia tanda tangannya.'
	)

export const tooManySignatures = () =>
	new Refusal(
		422,
		'documents.too_many_signatures',
		'Tanda tangan dalam berkas ini terlalu banyak untuk diperiksa di sini. Bandingkan sidik berkasnya saja.'
	)

export const cannotSignOver = () =>
	new Refusal(
		409,
		'documents.cannot_sign_over',
		'Susunan berkas PDF ini tidak dapat ditandatangani di sini. Tandatangani di luar, lalu unggah hasilnya.'
	)

export const signedAlready = () =>
	new Refusal(
		409,
		'documents.signed_already',
		'Naskah ini sudah Anda tandatangani. Tidak perlu menandatangani lagi.'
	)
