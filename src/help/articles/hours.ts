import type { Article } from '../model.ts'

export const hours: Article = {
	slug: 'jam-pelajaran',
	title: 'Jam pelajaran (JP) pegawai',
	readers: ['planner', 'agency_head', 'agency_officer', 'leader'],
	routes: ['/kebutuhan/jam'],
	what: 'Setiap PNS perlu belajar sejumlah JP setahun. Di sini tampak siapa yang sudah cukup dan siapa yang belum.',
	tasks: [
		{
			title: 'Melihat JP satu perangkat daerah',
			steps: [
				'Buka Kebutuhan, lalu tab JP.',
				'Saring menurut perangkat daerah atau nama.',
				'Tekan nama untuk melihat catatan JP-nya.'
			],
			picture: {
				name: 'jam',
				page: '/kebutuhan/jam',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar JP pegawai dengan jumlah yang masih kurang.'
			}
		},
		{
			title: 'Mengimpor riwayat kursus',
			steps: [
				'Unduh riwayat kursus dari SIASN.',
				'Tekan Impor riwayat kursus, pilih berkas, lalu periksa sebelum menerapkan.'
			]
		}
	],
	trouble: [
		{
			when: 'Tombol impor tidak tampak',
			then: 'JP dicatat perencana BKPSDM. Pegawai dapat mengirim klaim dengan bukti.'
		},
		{
			when: 'JP yang dihitung lebih kecil dari sertifikat',
			then: 'Aturan JP dapat membatasi satu jenis kegiatan. Batasnya tertulis di catatan JP orang itu.'
		}
	],
	words: ['jp', '20 jp', 'riwayat kursus', 'diklat']
}
