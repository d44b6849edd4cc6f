import { Refusal } from '../refusal.ts'

const again = 'lalu unggah lagi.'

const sentences = {
	empty: `Berkas ini kosong. Pilih berkas yang berisi tabel, ${again}`,
	unknown: 'Berkas ini tidak dikenali sebagai tabel. Unggah berkas .xlsx atau .csv.',
	pdf: `Ini berkas PDF, bukan tabel. Minta berkas .xlsx atau .csv kepada sumbernya, ${again}`,
	web_page: `Isi berkas ini halaman web, bukan tabel. Buka di Excel, simpan sebagai .xlsx, ${again}`,
	old_excel: `Ini format Excel lama. Buka di Excel, simpan sebagai .xlsx, ${again}`,
	other_office: `Berkas ini bukan .xlsx. Buka di aplikasinya, simpan sebagai .xlsx, ${again}`,
	encrypted: `Berkas ini dikunci kata sandi. Simpan salinannya tanpa kata sandi, ${again}`,
	broken: `Berkas ini rusak atau terpotong. Unduh sekali lagi dari sumbernya, ${again}`,
	open_quote: `Ada tanda kutip yang tidak ditutup. Buka di Excel, simpan sebagai .xlsx, ${again}`,
	too_large: `Isi berkas ini terlalu besar. Hapus lembar dan kolom yang tidak dipakai, ${again}`
}

export type UnreadableReason = keyof typeof sentences

/** A file that cannot be read as a table. Nothing of it has been used. */
export class UnreadableFile extends Refusal {
	readonly reason: UnreadableReason

	constructor(reason: UnreadableReason) {
		super(reason === 'too_large' ? 413 : 422, `files.${reason}`, sentences[reason])
		this.name = 'UnreadableFile'
		this.reason = reason
	}
}
