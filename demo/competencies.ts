import type { CompetencyFamily } from '#people/model.ts'

export type DemoCompetency = {
	code: string
	name: string
	family: CompetencyFamily
	definition: string
}

/** The nine that every post asks for, by the names of PermenPANRB 38/2017; the dictionary holds them already. */
export const general = [
	'Integritas',
	'Kerja Sama',
	'Komunikasi',
	'Orientasi pada Hasil',
	'Pelayanan Publik',
	'Pengembangan Diri dan Orang Lain',
	'Mengelola Perubahan',
	'Pengambilan Keputusan',
	'Perekat Bangsa'
] as const

const lines = `
TEK-AJR | technical | Pembelajaran dan Asesmen | Merancang, melaksanakan, dan menilai pembelajaran.
TEK-KES | technical | Pelayanan Kesehatan Dasar | Melayani pasien dengan aman sesuai standar.
TEK-ADM | technical | Administrasi Perkantoran dan Tata Naskah | Menyiapkan, mencatat, dan menyimpan naskah dinas.
TEK-KEU | technical | Penatausahaan Keuangan Daerah | Menyusun, membukukan, dan mempertanggungjawabkan belanja.
TEK-PBJ | technical | Pengadaan Barang dan Jasa | Merencanakan dan menjalankan pengadaan yang jujur dan hemat.
TEK-REN | technical | Perencanaan dan Penganggaran | Menurunkan tujuan daerah menjadi program dan anggaran.
TEK-SDM | technical | Manajemen Sumber Daya Manusia Aparatur | Mengelola formasi, kinerja, dan pengembangan pegawai.
TEK-DIG | technical | Layanan Digital Pemerintahan | Memakai dan mengembangkan layanan berbasis elektronik.
TEK-DAT | technical | Pengolahan dan Analisis Data | Mengumpulkan, mengolah, dan menyajikan data untuk keputusan.
TEK-AWS | technical | Pengawasan Intern | Memeriksa, menilai risiko, dan memberi saran perbaikan.
TEK-TIB | technical | Ketenteraman dan Keselamatan Umum | Menjaga ketertiban dan menanggapi keadaan darurat.
TEK-MAS | technical | Pemberdayaan dan Pendampingan Masyarakat | Mendampingi warga mengenali masalah dan bertindak bersama.
TEK-INF | technical | Pengelolaan Infrastruktur dan Lingkungan | Merencanakan dan mengawasi pekerjaan umum dan lingkungan.
TEK-ARS | technical | Pengelolaan Arsip dan Pustaka | Menata arsip dan bahan pustaka agar mudah ditemukan.
TEK-WIS | technical | Pengembangan Wisata dan Budaya | Mengelola warisan, acara, dan tujuan wisata.
TEK-TAN | technical | Penyuluhan Pertanian dan Pangan | Mendampingi petani dan menjaga ketersediaan pangan.
PEM-WIL | governmental | Pemerintahan Kelurahan dan Desa | Membina dan mengoordinasi penyelenggaraan pemerintahan wilayah.
PEM-ETI | governmental | Etika Penyelenggaraan Pemerintahan | Bertindak jujur, terbuka, dan bebas benturan kepentingan.`

/** What the example adds to the dictionary: competencies of particular posts. */
export const particular: readonly DemoCompetency[] = lines
	.trim()
	.split('\n')
	.map((line) => {
		const [code, family, name, definition] = line.split(' | ')
		return { code: code!, family: family as CompetencyFamily, name: name!, definition: definition! }
	})
