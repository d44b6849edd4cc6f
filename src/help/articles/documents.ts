import type { Article } from '../model.ts'

export const documents: Article = {
	slug: 'dokumen-rencana',
	title: 'Dokumen dan surat rencana',
	readers: ['planner', 'agency_officer', 'leader'],
	routes: ['/rencana/*/dokumen'],
	what: 'Program, keputusan, undangan, dan rekapitulasi dibuat dari data rencana. Anda tidak mengetik ulang.',
	tasks: [
		{
			title: 'Membuat dokumen',
			steps: [
				'Buka Rencana, pilih tahun, lalu tab Dokumen.',
				'Pilih salinan umum bila akan dibagikan. Salinan itu tanpa nama.',
				'Pilih salinan internal hanya bila daftar peserta diperlukan.',
				'Unduh PDF, atau DOCX bila perlu disunting.'
			],
			picture: {
				name: 'dokumen',
				page: '/rencana/2027/dokumen',
				as: 'Perencana dan administrator',
				size: 'desk',
				alt: 'Halaman dokumen rencana dengan salinan umum dan internal.'
			}
		}
	],
	trouble: [
		{
			when: 'Salinan internal tidak tampak',
			then: 'Salinan itu memuat nama peserta. Hanya pemegang wewenang yang dapat membuatnya.'
		},
		{
			when: 'Dokumen belum dapat dibuat',
			then: 'Terima satu susunan sebagai konsep rencana dahulu.'
		},
		{ when: 'Kepala surat keliru', then: 'Admin memperbaikinya di Atur, Pemerintah daerah.' }
	],
	words: ['pdf', 'docx', 'word', 'sk', 'undangan', 'berita acara', 'rka']
}
