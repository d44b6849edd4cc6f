import type { ReferenceCompetency } from './competency.ts'

/** A first set of technical competencies for a city, written for Bina; each ministry's own dictionary goes before it. */
const competencies: readonly Omit<ReferenceCompetency, 'family'>[] = [
	{
		code: 'TEK-AJR',
		name: 'Pembelajaran dan Asesmen',
		definition: 'Merancang, melaksanakan, dan menilai pembelajaran.',
		levels: [
			['Menyiapkan bahan ajar dan mengajar menurut rencana yang sudah ada.'],
			['Menyusun rencana dan alat penilaian sendiri sesuai kemampuan murid.'],
			['Memperbaiki pembelajaran dari hasil penilaian dan membimbing rekan.'],
			['Mengembangkan kurikulum satuan pendidikan dan komunitas belajar guru.'],
			['Merumuskan kebijakan pembelajaran daerah dan menjadi rujukan guru lain.']
		]
	},
	{
		code: 'TEK-KES',
		name: 'Pelayanan Kesehatan Dasar',
		definition: 'Melayani pasien dengan aman sesuai standar.',
		levels: [
			['Membantu pelayanan menurut prosedur dan menjaga keselamatan pasien.'],
			['Melayani kasus umum secara mandiri dan mencatatnya dengan lengkap.'],
			['Menangani kasus sulit, membimbing rekan, dan menjaga mutu layanan.'],
			['Mengelola program kesehatan wilayah dan memperbaiki cara rujukan.'],
			['Merumuskan kebijakan kesehatan daerah dari data dan bukti ilmiah.']
		]
	},
	{
		code: 'TEK-ADM',
		name: 'Administrasi Perkantoran dan Tata Naskah',
		definition: 'Menyiapkan, mencatat, dan menyimpan naskah dinas.',
		levels: [
			['Mencatat dan mendistribusikan surat menurut prosedur.'],
			['Menyusun naskah dinas yang benar bentuk dan bahasanya.'],
			['Mengatur alur naskah satuan kerja dan memeriksa mutunya.'],
			['Menyederhanakan administrasi perangkat daerah dan membuatnya elektronik.'],
			['Menetapkan kebijakan tata naskah dan administrasi pemerintahan daerah.']
		]
	},
	{
		code: 'TEK-KEU',
		name: 'Penatausahaan Keuangan Daerah',
		definition: 'Menyusun, membukukan, dan mempertanggungjawabkan belanja.',
		levels: [
			['Mengumpulkan dan memeriksa kelengkapan bukti belanja.'],
			['Membukukan transaksi dan menyusun pertanggungjawaban tepat waktu.'],
			['Menganalisis realisasi, mengoreksi kekeliruan, dan membimbing bendahara.'],
			['Mengendalikan anggaran perangkat daerah dan menyusun laporan keuangannya.'],
			['Merumuskan kebijakan keuangan daerah dan menjaga kesehatannya.']
		]
	},
	{
		code: 'TEK-PBJ',
		name: 'Pengadaan Barang dan Jasa',
		definition: 'Merencanakan dan menjalankan pengadaan yang jujur dan hemat.',
		levels: [
			['Membantu menyiapkan dokumen pengadaan sederhana.'],
			['Menjalankan pengadaan langsung dan katalog menurut aturan.'],
			['Menyusun strategi pengadaan, menilai penawaran, dan mengelola kontrak.'],
			['Mengendalikan pengadaan berisiko dan menyelesaikan sengketanya.'],
			['Merumuskan kebijakan pengadaan daerah yang terbuka dan hemat.']
		]
	},
	{
		code: 'TEK-REN',
		name: 'Perencanaan dan Penganggaran',
		definition: 'Menurunkan tujuan daerah menjadi program dan anggaran.',
		levels: [
			['Mengumpulkan data usulan dan realisasi kegiatan.'],
			['Menyusun rencana kerja dan anggaran kegiatan dengan indikatornya.'],
			['Menyelaraskan program satuan kerja dengan rencana perangkat daerah.'],
			['Menyusun rencana strategis dan menilai hasil program.'],
			['Merumuskan arah pembangunan daerah dan pembagian anggarannya.']
		]
	},
	{
		code: 'TEK-SDM',
		name: 'Manajemen Sumber Daya Manusia Aparatur',
		definition: 'Mengelola formasi, kinerja, dan pengembangan pegawai.',
		levels: [
			['Mengelola berkas dan data pegawai dengan benar.'],
			['Memproses kenaikan pangkat, cuti, dan kinerja menurut aturan.'],
			['Menganalisis kebutuhan dan kesenjangan pegawai serta memberi saran.'],
			['Merancang pengembangan dan pola karier pegawai daerah.'],
			['Merumuskan kebijakan manajemen talenta seluruh pemerintahan daerah.']
		]
	},
	{
		code: 'TEK-DIG',
		name: 'Layanan Digital Pemerintahan',
		definition: 'Memakai dan mengembangkan layanan berbasis elektronik.',
		levels: [
			['Memakai aplikasi kantor dan layanan digital dengan aman.'],
			['Membantu pengguna dan menjaga aplikasi tetap berjalan.'],
			['Menganalisis kebutuhan dan mengembangkan layanan digital.'],
			['Merancang layanan terpadu, keamanan, dan pertukaran data.'],
			['Merumuskan arsitektur dan kebijakan layanan digital daerah.']
		]
	},
	{
		code: 'TEK-DAT',
		name: 'Pengolahan dan Analisis Data',
		definition: 'Mengumpulkan, mengolah, dan menyajikan data untuk keputusan.',
		levels: [
			['Mengumpulkan dan memasukkan data dengan teliti.'],
			['Membersihkan data serta menyusun tabel dan grafik yang jujur.'],
			['Menganalisis data, menyebut ketidakpastiannya, dan memberi saran.'],
			['Merancang pengumpulan data dan model untuk kebijakan.'],
			['Menetapkan tata kelola data dan membiasakan keputusan berbasis bukti.']
		]
	},
	{
		code: 'TEK-AWS',
		name: 'Pengawasan Intern',
		definition: 'Memeriksa, menilai risiko, dan memberi saran perbaikan.',
		levels: [
			['Mengumpulkan bukti pemeriksaan menurut program kerja.'],
			['Menguji kegiatan terhadap aturan dan menulis temuan yang jelas.'],
			['Memimpin pemeriksaan dan menilai pengendalian satuan kerja.'],
			['Merencanakan pengawasan berbasis risiko dan mengawal tindak lanjutnya.'],
			['Merumuskan kebijakan pengawasan dan memberi peringatan dini kepada kepala daerah.']
		]
	},
	{
		code: 'TEK-TIB',
		name: 'Ketenteraman dan Keselamatan Umum',
		definition: 'Menjaga ketertiban dan menanggapi keadaan darurat.',
		levels: [
			['Menjalankan penjagaan dan pertolongan pertama menurut prosedur.'],
			['Menangani gangguan biasa dengan cara yang manusiawi.'],
			['Memimpin regu di lapangan dan menilai risikonya.'],
			['Menyusun rencana operasi dan kesiapsiagaan lintas perangkat daerah.'],
			['Merumuskan kebijakan ketertiban dan penanggulangan bencana daerah.']
		]
	},
	{
		code: 'TEK-MAS',
		name: 'Pemberdayaan dan Pendampingan Masyarakat',
		definition: 'Mendampingi warga mengenali masalah dan bertindak bersama.',
		levels: [
			['Membantu pertemuan warga dan mencatat kebutuhannya.'],
			['Mendampingi kelompok warga menjalankan kegiatannya.'],
			['Memfasilitasi warga merencanakan dan menyelesaikan masalah sendiri.'],
			['Merancang program pemberdayaan dengan banyak mitra.'],
			['Merumuskan kebijakan pemberdayaan dari bukti keberhasilan di lapangan.']
		]
	},
	{
		code: 'TEK-INF',
		name: 'Pengelolaan Infrastruktur dan Lingkungan',
		definition: 'Merencanakan dan mengawasi pekerjaan umum dan lingkungan.',
		levels: [
			['Membantu survei dan pencatatan keadaan bangunan atau lingkungan.'],
			['Mengawasi pekerjaan sederhana menurut gambar dan syarat.'],
			['Menyusun rencana teknis dan mengendalikan mutu, biaya, dan waktu.'],
			['Mengelola pembangunan dan pemeliharaan lintas wilayah.'],
			['Merumuskan kebijakan tata ruang, prasarana, dan lingkungan daerah.']
		]
	},
	{
		code: 'TEK-ARS',
		name: 'Pengelolaan Arsip dan Pustaka',
		definition: 'Menata arsip dan bahan pustaka agar mudah ditemukan.',
		levels: [
			['Menata berkas atau koleksi menurut klasifikasi.'],
			['Mengolah, menemukan kembali, dan menyusutkan arsip menurut jadwal.'],
			['Membina unit lain dan mengelola arsip elektronik.'],
			['Merancang sistem kearsipan atau layanan pustaka daerah.'],
			['Merumuskan kebijakan ingatan kolektif dan literasi daerah.']
		]
	},
	{
		code: 'TEK-WIS',
		name: 'Pengembangan Wisata dan Budaya',
		definition: 'Mengelola warisan, acara, dan tujuan wisata.',
		levels: [
			['Melayani pengunjung dan memberi keterangan yang benar.'],
			['Menjalankan kegiatan wisata dan merawat benda budaya.'],
			['Mengembangkan tujuan wisata bersama warga dan pelaku usaha.'],
			['Merancang pemasaran dan pelestarian warisan budaya daerah.'],
			['Merumuskan kebijakan wisata yang menyejahterakan warga dan menjaga warisan.']
		]
	},
	{
		code: 'TEK-TAN',
		name: 'Penyuluhan Pertanian dan Pangan',
		definition: 'Mendampingi petani dan menjaga ketersediaan pangan.',
		levels: [
			['Mengumpulkan data lahan, ternak, atau panen dan membantu penyuluhan.'],
			['Menyuluh kelompok tani tentang cara budi daya yang baik.'],
			['Memecahkan masalah usaha tani bersama kelompok dan pasar.'],
			['Merancang program pangan dan mengoordinasi penyuluh wilayah.'],
			['Merumuskan kebijakan pangan daerah yang tahan terhadap guncangan.']
		]
	}
]

export const technicalCompetencies: readonly ReferenceCompetency[] = competencies.map(
	(competency) => ({ ...competency, family: 'technical' })
)
