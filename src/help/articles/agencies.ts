import type { Article } from '../model.ts'

export const agencies: Article = {
	slug: 'perangkat-daerah',
	title: 'Perangkat daerah, unit, dan jabatan',
	readers: ['planner', 'agency_officer'],
	routes: ['/pegawai/perangkat-daerah', '/pegawai/jabatan'],
	what: 'Di sini tersimpan susunan perangkat daerah dan daftar jabatan. Wewenang setiap orang mengikuti susunan ini.',
	tasks: [
		{
			title: 'Mengubah susunan',
			steps: [
				'Buka Pegawai, lalu tab Perangkat daerah atau Jabatan.',
				'Tekan Tambah, atau buka satu baris lalu tekan Ubah.',
				'Isi nama dan induknya, lalu simpan.'
			],
			picture: {
				name: 'perangkat-daerah',
				page: '/pegawai/perangkat-daerah',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Daftar perangkat daerah dengan jumlah pegawainya.'
			}
		}
	],
	trouble: [
		{
			when: 'Tombol Tambah tidak tampak',
			then: 'Susunan ini diubah perencana BKPSDM. Kirim surat keputusan susunannya kepada mereka.'
		},
		{
			when: 'Unit pindah ke perangkat daerah lain',
			then: 'Buka unit itu, tekan Ubah, lalu pilih induk yang baru.'
		}
	],
	words: ['opd', 'skpd', 'dinas', 'unit', 'jabatan']
}
