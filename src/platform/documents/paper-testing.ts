import type { Paper } from './paper.ts'

/** A paper with every kind of block, in three sections, one of them across. */
export const givenPaper = (given: Partial<Paper> = {}): Paper => ({
	title: 'Keputusan tentang Contoh',
	author: 'Pemerintah Kota Contoh',
	subject: 'Naskah contoh',
	letterhead: ['WALI KOTA CONTOH', 'KEPUTUSAN WALI KOTA', 'Jalan Contoh Nomor 1, Kota Contoh'],
	running: 'Keputusan tentang Contoh',
	note: null,
	chapters: false,
	check: null,
	sections: [
		{
			blocks: [
				{
					type: 'text',
					align: 'center',
					bold: true,
					text: 'KEPUTUSAN WALI KOTA CONTOH\nNOMOR 800/12/2027\nTENTANG\nCONTOH'
				},
				{
					type: 'facts',
					rows: [
						['Nomor', '800/12/2027'],
						['Hal', 'Undangan rapat verifikasi']
					]
				},
				{
					type: 'clauses',
					label: 'Menimbang',
					marker: 'letters',
					items: [
						'bahwa contoh perlu ditetapkan supaya semua orang membaca hal yang sama dari naskah yang sama;',
						'bahwa berdasarkan pertimbangan pada huruf a, perlu menetapkan Keputusan Wali Kota;'
					]
				},
				{ type: 'clauses', label: 'KESATU', items: ['Menetapkan contoh sebagai contoh.'] },
				{
					type: 'text',
					text: 'Paragraf biasa yang panjangnya lebih dari satu baris, supaya terlihat bagaimana barisnya dirapikan pada kedua sisi.'
				},
				{ type: 'list', marker: 'numbers', items: ['Butir pertama.', 'Butir kedua.'] },
				{ type: 'list', marker: 'dash', items: ['Butir tanpa nomor.'] },
				{
					type: 'signatures',
					signers: [
						{
							heading: ['Ditetapkan di Contoh', 'pada tanggal 24 November 2026'],
							title: 'WALI KOTA CONTOH',
							name: 'Pejabat Contoh, S.H., M.Si.',
							rank: '',
							nip: '',
							electronic: true
						}
					]
				}
			]
		},
		{
			annex: ['LAMPIRAN I', 'KEPUTUSAN WALI KOTA CONTOH', 'NOMOR 800/12/2027'],
			blocks: [
				{ type: 'contents' },
				{ type: 'heading', level: 1, text: 'Daftar kegiatan' },
				{ type: 'heading', level: 2, text: 'Menurut urutan' },
				{
					type: 'table',
					caption: 'Kegiatan menurut nomor',
					columns: [
						{ head: 'No.', share: 1, number: true },
						{ head: 'Kegiatan', share: 6 },
						{ head: 'Biaya', share: 3, number: true }
					],
					rows: Array.from({ length: 60 }, (_, n) => [
						String(n + 1),
						`Pelatihan contoh ke-${n + 1}`,
						'Rp1.000.000'
					]),
					foot: ['', 'Jumlah', 'Rp60.000.000']
				}
			]
		},
		{
			landscape: true,
			annex: ['LAMPIRAN II'],
			blocks: [
				{
					type: 'table',
					columns: [
						{ head: 'Uraian', share: 4 },
						...['I', 'II', 'III', 'IV'].map((quarter) => ({
							head: `Triwulan ${quarter}`,
							share: 2,
							number: true
						}))
					],
					rows: [['Belanja contoh', '1', '2', '3', '4']]
				}
			]
		}
	],
	...given
})
