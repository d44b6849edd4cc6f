import type { RoomData } from '#plan/calendar.ts'

/** name | place | seats | whose it is, by name; nothing: somebody else's. Invented. */
const lines = `
Aula Balai Kota | Balai Kota, Lembah Segar | 150 | Sekretariat Daerah
Ruang Rapat Utama | Balai Kota, Lembah Segar | 60 | Sekretariat Daerah
Ruang Belajar 1 | BKPSDM, lantai 2 | 40 | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
Ruang Belajar 2 | BKPSDM, lantai 2 | 30 | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
Laboratorium Komputer | BKPSDM, lantai 1 | 30 | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
Aula Dinas Pendidikan | Dinas Pendidikan | 80 | Dinas Pendidikan
Ruang Guru Belajar | Dinas Pendidikan | 45 | Dinas Pendidikan
Aula Dinas Kesehatan | Dinas Kesehatan | 60 | Dinas Kesehatan
Ruang Simulasi | Rumah Sakit Umum Daerah | 25 | Dinas Kesehatan
Ruang Baca | Perpustakaan Daerah | 35 | Dinas Perpustakaan dan Kearsipan
Aula Kecamatan Talawi | Talawi | 50 | Kecamatan Talawi
Gedung Pertemuan | Silungkang | 120 |`

/** Rooms of the example city; `agency` by name. */
export const rooms: (Omit<RoomData, 'agencyId'> & { agency: string | null })[] = lines
	.trim()
	.split('\n')
	.map((line) => {
		const [name = '', place = '', seats, agency] = line.split('|').map((part) => part.trim())
		return { name, place, seats: Number(seats), agency: agency || null }
	})

/** Perangkat daerah that serve people at counters. */
export const counters = [
	'Dinas Kependudukan dan Pencatatan Sipil',
	'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'
]
