import type { Article } from '../model.ts'

export const backups: Article = {
	slug: 'cadangan-dan-kesehatan',
	title: 'Cadangan dan kesehatan Bina',
	readers: ['administrator'],
	routes: ['/atur/cadangan', '/atur/kesehatan', '/atur/pekerjaan'],
	what: 'Di sini Anda memastikan bahwa data punya cadangan, dan bahwa Bina bekerja dengan baik.',
	tasks: [
		{
			title: 'Memeriksa setiap minggu',
			steps: [
				'Buka Atur, lalu Kesehatan. Baca umur cadangan dan sisa tempat.',
				'Buka Cadangan, lalu atur jadwal dan folder cadangan.',
				'Salin berkas cadangan ke tempat lain, di luar server.',
				'Simpan sandi cadangan terpisah dari berkasnya.'
			],
			picture: {
				name: 'kesehatan',
				page: '/atur/kesehatan',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman kesehatan dengan tempat, cadangan, pekerjaan, dan surat.'
			}
		},
		{
			title: 'Mengulangi pekerjaan yang belum selesai',
			steps: ['Buka Atur, Pekerjaan, lalu tekan Ulangi pada barisnya.']
		}
	],
	trouble: [
		{
			when: 'Cadangan otomatis tidak jalan',
			then: 'Sandi cadangan mungkin belum diisi pengelola server. Baca docs/operasi.md bersama dia.'
		},
		{
			when: 'Tempat hampir penuh',
			then: 'Kurangi jumlah cadangan yang disimpan, atau minta tempat kepada pengelola server.'
		}
	],
	words: ['backup', 'pulih', 'restore', 'disk', 'server', 'job']
}
