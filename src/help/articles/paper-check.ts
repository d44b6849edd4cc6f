import type { Article } from '../model.ts'

export const paperCheck: Article = {
	slug: 'periksa-naskah',
	title: 'Memeriksa keaslian naskah',
	readers: ['citizen', 'employee', 'agency_officer', 'leader'],
	routes: ['/periksa'],
	what: 'Setiap surat dan keputusan dari Bina memuat kode. Dengan kode itu siapa pun dapat memeriksanya, tanpa akun.',
	tasks: [
		{
			title: 'Memeriksa dengan kode',
			steps: [
				'Cari kode dan gambar kotak hitam putih pada naskah.',
				'Buka Periksa naskah, lalu ketik kodenya.',
				'Bandingkan judul, nomor, dan tanggal di layar dengan naskah Anda.'
			]
		},
		{
			title: 'Memeriksa dengan berkas',
			steps: [
				'Pilih berkas PDF yang Anda terima, lalu tekan Bandingkan berkas.',
				'Bina menjawab sama atau berbeda. Berkas Anda tidak disimpan.'
			],
			picture: {
				name: 'periksa',
				page: '/periksa',
				as: null,
				size: 'phone',
				alt: 'Halaman periksa naskah di telepon dengan kotak kode dan pilihan berkas.'
			}
		}
	],
	trouble: [
		{
			when: 'Kode tidak dikenal',
			then: 'Periksa ejaannya. Bila tetap tidak dikenal, jangan pakai naskah itu dan telepon kami.'
		},
		{
			when: 'Naskah ditandai dicabut',
			then: 'Naskah itu tidak berlaku lagi. Minta penggantinya kepada yang memberi Anda naskah.'
		}
	],
	words: ['surat', 'keputusan', 'asli', 'palsu', 'qr', 'tanda tangan']
}
